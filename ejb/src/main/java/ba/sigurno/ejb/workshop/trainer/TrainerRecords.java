package ba.sigurno.ejb.workshop.trainer;

import ba.sigurno.ejb.identity.account.AccountRecord;
import ba.sigurno.ejb.identity.account.AccountRecord.Fate;
import ba.sigurno.ejb.identity.account.AccountRecords;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The profile and the leave of a trainer who is to be erased: they go. */
@ApplicationScoped
public class TrainerRecords implements AccountRecords {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TrainerProfiles profiles;

    @Override
    public List<AccountRecord> of(Account account) {
        return List.of(new AccountRecord(
                "workshop_erase_profile",
                Fate.GOES,
                profiles.of(account).stream().count()));
    }

    @Override
    public void forget(Account account) {
        profiles.of(account).ifPresent(em::remove);
    }
}
