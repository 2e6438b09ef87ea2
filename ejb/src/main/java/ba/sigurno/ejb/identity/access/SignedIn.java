package ba.sigurno.ejb.identity.access;

import ba.sigurno.persistence.identity.account.Account;
import java.io.Serializable;

/**
 * The identity of staff in an HTTP session. The stamp changes with the password, so that a change ends the other
 * sessions.
 *
 * @param accountId the account's public id
 * @param passwordStamp the end of the stored hash
 */
public record SignedIn(String accountId, String passwordStamp) implements Serializable {

    private static final int STAMP_LENGTH = 12;

    /** Returns the identity that the sessions of this account hold now. */
    public static SignedIn of(Account account) {
        var hash = account.getPasswordHash();
        return new SignedIn(account.getPublicId(), hash.substring(hash.length() - STAMP_LENGTH));
    }
}
