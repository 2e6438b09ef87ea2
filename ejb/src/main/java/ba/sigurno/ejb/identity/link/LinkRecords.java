package ba.sigurno.ejb.identity.link;

import ba.sigurno.ejb.identity.account.AccountRecord;
import ba.sigurno.ejb.identity.account.AccountRecords;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The links that were sent to the owner of an account; they go with it, and are too short-lived to be told of. */
@ApplicationScoped
public class LinkRecords implements AccountRecords {

    @Inject
    private AccountLinks links;

    @Override
    public List<AccountRecord> of(Account account) {
        return List.of();
    }

    @Override
    public void forget(Account account) {
        links.withdraw(account);
    }
}
