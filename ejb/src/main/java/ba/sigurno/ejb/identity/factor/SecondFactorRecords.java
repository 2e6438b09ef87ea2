package ba.sigurno.ejb.identity.factor;

import ba.sigurno.ejb.identity.account.AccountRecord;
import ba.sigurno.ejb.identity.account.AccountRecords;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The second factors of an account; they go with its password, and are not told of apart from it. */
@ApplicationScoped
public class SecondFactorRecords implements AccountRecords {

    @Inject
    private SecondFactors factors;

    @Override
    public List<AccountRecord> of(Account account) {
        return List.of();
    }

    @Override
    public void forget(Account account) {
        factors.remove(account);
    }
}
