package ba.sigurno.ejb.identity.access;

import ba.sigurno.persistence.identity.account.Account;
import java.io.Serializable;

/**
 * What a session of staff holds. The stamp changes with the password, so that a change ends the sessions elsewhere.
 *
 * @param accountId the account's public id
 * @param passwordStamp the end of the stored hash
 */
public record SignedIn(String accountId, String passwordStamp) implements Serializable {

    private static final int STAMP_LENGTH = 12;

    /** What the session of this account holds now. */
    public static SignedIn of(Account account) {
        var hash = account.getPasswordHash();
        return new SignedIn(account.getPublicId(), hash.substring(hash.length() - STAMP_LENGTH));
    }
}
