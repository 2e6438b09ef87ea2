package ba.sigurno.ejb.workshop.report;

import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxSource;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.workshop.report.WorkshopReportQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The workshops that are over and not reported on: they wait for their trainer, and when they wait for long for the planner. */
@ApplicationScoped
public class ReportInbox implements InboxSource {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public List<InboxLine> of(Account caller) {
        var lines = new ArrayList<InboxLine>();
        if (caller.hasRole(Role.TRAINER)) {
            lines.add(InboxLine.of(
                    "workshop_inbox_report",
                    em.createQuery(WorkshopReportQueries.WAITING_OF_TRAINER, Object[].class)
                            .setParameter("trainerId", caller.getId())
                            .setParameter("before", clock.instant()),
                    "/workshop/report/my-workshops.xhtml"));
        }
        if (caller.hasRole(Role.PLANNER)) {
            lines.add(InboxLine.of(
                    "workshop_inbox_missing",
                    em.createQuery(WorkshopReportQueries.WAITING, Object[].class)
                            .setParameter("before", clock.instant().minus(WorkshopReportService.PATIENCE)),
                    "/workshop/report/missing-reports.xhtml"));
        }
        return lines;
    }
}
