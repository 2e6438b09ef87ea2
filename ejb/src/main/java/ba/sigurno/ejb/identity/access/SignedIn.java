package ba.sigurno.ejb.identity.access;

import ba.sigurno.persistence.identity.account.Account;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * The identity of staff in an HTTP session. The stamp changes with the password, so that a change ends the other
 * sessions; the owner can end them too.
 *
 * @param accountId the account's public id
 * @param passwordStamp the end of the stored hash
 * @param since the time of the sign-in
 */
public record SignedIn(String accountId, String passwordStamp, Instant since) implements Serializable {

    /** The time after which a session ends even when it is in use: a working day. */
    public static final Duration TTL = Duration.ofHours(12);

    /** Returns the identity that a session of this account begins with. */
    public static SignedIn of(Account account, Instant now) {
        return new SignedIn(account.getPublicId(), account.passwordStamp(), now);
    }

    /** Returns whether a session with this identity still stands for the account. */
    public boolean holds(Account account, Instant now) {
        return accountId.equals(account.getPublicId())
                && passwordStamp.equals(account.passwordStamp())
                && account.keepsSession(since)
                && now.isBefore(since.plus(TTL));
    }
}
