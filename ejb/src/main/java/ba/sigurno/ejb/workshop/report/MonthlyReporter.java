package ba.sigurno.ejb.workshop.report;

import ba.sigurno.ejb.disclosure.DisclosureControl;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.workshop.approval.Deciders;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.workshop.report.HeldSum;
import ba.sigurno.persistence.workshop.report.MonthlyReport;
import ba.sigurno.persistence.workshop.report.WorkshopReportQueries;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells the coordinators of each authority once what workshops came to in the month before. Trainers have the first week of
 * a month to report; of a month without a workshop nobody is told.
 */
@Singleton
@PermitAll
public class MonthlyReporter {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Deciders deciders;

    @Inject
    private ReportMails mails;

    /** Tells those who were not told yet; of several servers the later ones find that it is done. */
    @OnOneServer
    @Schedule(dayOfMonth = "8-28", hour = "7", minute = "35", persistent = false)
    public void tell() {
        var month = YearMonth.now(clock).minusMonths(1);
        var untold = em.createNamedQuery(MonthlyReport.AUTHORITIES_TO_TELL, Authority.class)
                .setParameter("firstDay", month.atDay(1))
                // It reads what other servers have committed, and waits for what they are about to.
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        var sums = sums(month);
        for (var authority : untold) {
            em.persist(new MonthlyReport(authority, month));
            if (sums.containsKey(authority.getId())) {
                mails.month(authority, month, sums.get(authority.getId()), deciders.coordinators(authority));
            }
        }
    }

    private Map<Long, HeldSum> sums(YearMonth month) {
        return em.createQuery(WorkshopReportQueries.HELD_BY_AUTHORITY, HeldSum.class)
                .setParameter("least", (long) DisclosureControl.MIN)
                .setParameter("from", Dates.instant(month.atDay(1), LocalTime.MIDNIGHT))
                .setParameter("until", Dates.instant(month.plusMonths(1).atDay(1), LocalTime.MIDNIGHT))
                .getResultStream()
                .collect(Collectors.toMap(HeldSum::authorityId, each -> each));
    }
}
