package ba.sigurno.ejb.identity.access;

import ba.sigurno.persistence.identity.account.Account;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * The identity of staff in an HTTP session. The stamp changes with the password, so that a change ends the other
 * sessions; the owner can end them too, and a second factor ends those that began without one.
 *
 * @param accountId the account's public id
 * @param passwordStamp the end of the stored hash
 * @param began the time of the sign-in, by which its owner tells sessions apart
 * @param since the time since which nothing ended the others: that of the sign-in, of the last change of the
 *     password, or of asking for the second step again
 * @param confirmed whether the account's second factor was given, if it has one
 */
public record SignedIn(String accountId, String passwordStamp, Instant began, Instant since, boolean confirmed)
        implements Serializable {

    /** The time after which a session ends even when it is in use: a working day. */
    public static final Duration TTL = Duration.ofHours(12);

    /** The time in which the second step of a sign-in has to follow the password. */
    public static final Duration SECOND_STEP_TTL = Duration.ofMinutes(10);

    /** Returns the identity that a session of this account begins with. */
    public static SignedIn of(Account account, Instant now) {
        return of(account, now, now);
    }

    /** Returns the identity with which a session that began before goes on. */
    public static SignedIn of(Account account, Instant began, Instant now) {
        return new SignedIn(account.getPublicId(), account.passwordStamp(), began, now, account.hasSecondFactor());
    }

    /** Returns the identity after the password alone: it holds only for an account without a second factor. */
    public static SignedIn byPassword(Account account, Instant now) {
        return new SignedIn(account.getPublicId(), account.passwordStamp(), now, now, false);
    }

    /** Returns the identity while the second step is asked for again, in a session that goes on with it. */
    public SignedIn unconfirmed(Instant now) {
        return new SignedIn(accountId, passwordStamp, began, now, false);
    }

    /** Returns whether the second step that is missing is one of a session that began before. */
    public boolean goesOn() {
        return began.isBefore(since);
    }

    /** Returns whether a session with this identity still stands for the account. */
    public boolean holds(Account account, Instant now) {
        return isOf(account) && (confirmed || !account.hasSecondFactor()) && now.isBefore(began.plus(TTL));
    }

    /** Returns whether only the second step is missing, after the password or in a session that goes on. */
    public boolean awaitsSecondStep(Account account, Instant now) {
        return isOf(account)
                && !confirmed
                && account.hasSecondFactor()
                && now.isBefore(since.plus(SECOND_STEP_TTL))
                && now.isBefore(began.plus(TTL));
    }

    private boolean isOf(Account account) {
        return account.hasPassword()
                && accountId.equals(account.getPublicId())
                && passwordStamp.equals(account.passwordStamp())
                && account.keepsSession(since)
                && !account.endedSession(began);
    }
}
