package ba.sigurno.web.identity.account;

import ba.sigurno.persistence.identity.account.Account;
import java.time.Instant;

/**
 * The status of an account, for a badge.
 *
 * @param key its message key
 * @param tone the badge's tone
 */
record AccountStatus(String key, String tone) {

    static AccountStatus of(Account account, Instant now) {
        if (!account.isEnabled()) {
            return new AccountStatus("identity_accounts_disabled", "harm");
        }
        if (!account.hasPassword()) {
            return new AccountStatus("identity_accounts_no_password", "wait");
        }
        if (account.isOneTimePasswordOver(now)) {
            return new AccountStatus("identity_accounts_one_time_over", "wait");
        }
        return account.isMustChangePassword()
                ? new AccountStatus("identity_accounts_one_time", "info")
                : new AccountStatus("identity_accounts_active", "ok");
    }
}
