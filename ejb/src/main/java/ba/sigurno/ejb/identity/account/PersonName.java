package ba.sigurno.ejb.identity.account;

import ba.sigurno.ejb.pdf.text.Printable;
import ba.sigurno.ejb.pdf.text.UnprintableTextException;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;

/** The rules for the name of somebody who has an account. */
public final class PersonName {

    private PersonName() {}

    /** Returns a name as it can be printed on certificates and lists. */
    public static String printable(String name) {
        try {
            var printable = Printable.text(name);
            DomainException.require(!printable.isEmpty(), "identity_rule_name_needed");
            DomainException.require(
                    printable.length() <= Account.NAME_LENGTH, "identity_rule_name_long", Account.NAME_LENGTH);
            return printable;
        } catch (UnprintableTextException e) {
            throw new DomainException("identity_rule_name_unprintable", e.getCharacter(), e.getCodePoint());
        }
    }
}
