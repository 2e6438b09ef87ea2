package ba.sigurno.web.identity.account;

import ba.sigurno.persistence.identity.account.Account;
import java.time.Instant;

/**
 * How an account stands, for a badge.
 *
 * @param key the message key that says it
 * @param tone the badge's tone
 */
record Standing(String key, String tone) {

    static Standing of(Account account, Instant now) {
        if (!account.isEnabled()) {
            return new Standing("identity_accounts_disabled", "harm");
        }
        if (account.isLocked(now)) {
            return new Standing("identity_accounts_locked", "wait");
        }
        return account.isMustChangePassword()
                ? new Standing("identity_accounts_oneTime", "info")
                : new Standing("identity_accounts_active", "ok");
    }
}
