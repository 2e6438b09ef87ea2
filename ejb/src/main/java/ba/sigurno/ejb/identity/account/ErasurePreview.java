package ba.sigurno.ejb.identity.account;

import ba.sigurno.ejb.identity.account.AccountRecord.Fate;
import ba.sigurno.persistence.identity.account.Account;
import java.util.List;

/**
 * What happens when an account is erased.
 *
 * @param account the account
 * @param records all kinds of records that there are
 */
public record ErasurePreview(Account account, List<AccountRecord> records) {

    /** Returns what is deleted. */
    public List<AccountRecord> getGoing() {
        return of(Fate.GOES);
    }

    /** Returns what stays without a name. */
    public List<AccountRecord> getStaying() {
        return of(Fate.STAYS);
    }

    /** Returns what has to be settled before. */
    public List<AccountRecord> getOpen() {
        return of(Fate.OPEN);
    }

    private List<AccountRecord> of(Fate fate) {
        return records.stream().filter(each -> each.fate() == fate).toList();
    }
}
