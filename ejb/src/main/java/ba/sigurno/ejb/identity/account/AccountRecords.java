package ba.sigurno.ejb.identity.account;

import ba.sigurno.persistence.identity.account.Account;
import java.util.List;

/** The records of a room that name an account; each room that has some answers for its own. */
public interface AccountRecords {

    /** Returns the kinds of records, with the number of each; a kind without records may be there. */
    List<AccountRecord> of(Account account);

    /** Deletes those that go with an account, which is locked and about to be erased; unless a room says so, all stay. */
    default void forget(Account account) {}
}
