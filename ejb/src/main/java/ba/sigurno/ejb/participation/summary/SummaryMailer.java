package ba.sigurno.ejb.participation.summary;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.participation.scope.ScopeFinder;
import ba.sigurno.persistence.participation.summary.SummarySubscription;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.YearMonth;

/** Sends the figures of the month before to who wants them, once. */
@Singleton
@PermitAll
public class SummaryMailer {

    /** So many a run: what is left goes out with the next. */
    private static final int BATCH = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ScopeFinder scopes;

    @Inject
    private SummaryMails mails;

    @Inject
    private Clock clock;

    /** Sends what was not sent yet; of several servers the later ones find that it is done. Who may see nothing any more is forgotten. */
    @OnOneServer
    @Schedule(dayOfMonth = "2-28", hour = "7", minute = "*/10", persistent = false)
    public void send() {
        var month = YearMonth.from(Dates.local(clock.instant())).minusMonths(1);
        var untold = em.createNamedQuery(SummarySubscription.UNTOLD, SummarySubscription.class)
                .setParameter("firstDay", month.atDay(1))
                .setMaxResults(BATCH)
                // It reads what other servers have committed, and waits for what they are about to.
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        for (var subscription : untold) {
            var account = subscription.getAccount();
            var seen = scopes.of(account);
            if (seen.isEmpty()) {
                em.remove(subscription);
            } else {
                subscription.tellOf(month);
                seen.forEach(scope -> mails.month(account, scope, month));
            }
        }
    }
}
