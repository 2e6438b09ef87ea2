package ba.sigurno.ejb.curriculum.editing.edition;

import ba.sigurno.ejb.crypto.Sha256;
import ba.sigurno.persistence.i18n.DomainException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Tells whether something is still as it was when a form was opened, by a digest that the form brings back. Whoever
 * changes one thing does not hinder those who change another.
 */
public final class SeenValue {

    private SeenValue() {}

    /** Returns the digest of what a form begins with. */
    public static String of(Object... parts) {
        return Sha256.hex(Arrays.deepToString(parts).getBytes(StandardCharsets.UTF_8));
    }

    /** Throws unless the parts are still those that were seen. */
    public static void require(String seen, Object... parts) {
        DomainException.require(of(parts).equals(seen), "curriculum_rule_changed_meanwhile");
    }
}
