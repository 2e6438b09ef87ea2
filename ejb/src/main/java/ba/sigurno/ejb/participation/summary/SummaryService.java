package ba.sigurno.ejb.participation.summary;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.participation.summary.SummarySubscription;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;

/** Lets the caller say whether the figures shall come by mail each month; nobody says so for another. */
@Stateless
@RolesAllowed({"COORDINATOR", "PLANNER", "ADMIN"})
public class SummaryService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /** Returns whether the caller wants them. */
    public boolean isWanted() {
        return stored(caller.account()).isPresent();
    }

    /** Says that the caller wants them, from the end of this month on. */
    public void subscribe() {
        // Who says so twice at once comes one after the other.
        var account = em.find(Account.class, caller.account().getId(), LockModeType.PESSIMISTIC_WRITE);
        if (stored(account).isEmpty()) {
            em.persist(new SummarySubscription(
                    account, YearMonth.from(Dates.local(clock.instant())).minusMonths(1)));
            audit.record("participation_action_summary_wanted", "account", account.getPublicId(), "");
        }
    }

    /** Says that the caller does not want them any more. */
    public void unsubscribe() {
        stored(caller.account()).ifPresent(subscription -> {
            em.remove(subscription);
            audit.record(
                    "participation_action_summary_not_wanted",
                    "account",
                    caller.account().getPublicId(),
                    "");
        });
    }

    private Optional<SummarySubscription> stored(Account account) {
        return em.createNamedQuery(SummarySubscription.OF_ACCOUNT, SummarySubscription.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }
}
