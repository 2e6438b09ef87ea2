package ba.sigurno.ejb.identity.contact;

import ba.sigurno.persistence.identity.account.Account;

/**
 * Whom to write to or call about something.
 *
 * @param name the name, as its owner writes it
 * @param email the address; null where that is nobody's concern
 * @param telephone the number; null when there is none, and likewise
 */
public record Contact(String name, String email, String telephone) {

    /** Returns somebody with address and number; of who gets no mails any more the name alone. */
    public static Contact of(Account account) {
        return account.isEnabled()
                ? new Contact(account.getDisplayName(), account.getEmail(), account.getTelephone())
                : named(account);
    }

    /** Returns somebody by name alone. */
    public static Contact named(Account account) {
        return new Contact(account.getDisplayName(), null, null);
    }
}
