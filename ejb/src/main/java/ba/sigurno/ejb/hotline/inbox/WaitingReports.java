package ba.sigurno.ejb.hotline.inbox;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.persistence.hotline.handover.Receiver;
import ba.sigurno.persistence.hotline.handover.RemovalWatch;
import ba.sigurno.persistence.hotline.intake.HotlineReport;
import ba.sigurno.persistence.hotline.intake.ReportStatus;
import ba.sigurno.persistence.hotline.police.PoliceRequest;
import ba.sigurno.persistence.hotline.police.PoliceRequestStatus;
import ba.sigurno.persistence.hotline.welfare.Supervision;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Counts what waits, in a transaction of its own: that of the inbox is of the main schema. */
@Singleton
@Lock(LockType.READ)
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WaitingReports {

    private static final String QUEUE = "/hotline/casework/report-queue.xhtml";

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private Clock clock;

    /** Returns what waits for an analyst: children at risk, reports that nobody has looked at, checks. */
    public List<InboxLine> forAnalyst() {
        long fresh = unit.em()
                .createNamedQuery(HotlineReport.COUNT_WITH_STATUS, Long.class)
                .setParameter("status", ReportStatus.RECEIVED)
                .getSingleResult();
        long checks = unit.em()
                .createNamedQuery(RemovalWatch.COUNT_DUE, Long.class)
                .setParameter("now", clock.instant())
                .getSingleResult();
        return List.of(
                new InboxLine("hotline_inbox_urgent", urgent(), null, QUEUE),
                new InboxLine("hotline_inbox_reports", fresh, null, QUEUE + "?status=RECEIVED"),
                new InboxLine("hotline_inbox_checks", checks, null, QUEUE));
    }

    /** Returns how many reports about a child at risk no police unit has acknowledged. */
    public long urgent() {
        return unit.em()
                .createNamedQuery(HotlineReport.COUNT_URGENT, Long.class)
                .setParameter("over", HotlineReport.NOT_URGENT)
                .setParameter("police", Receiver.police())
                .getSingleResult();
    }

    /** Returns what waits for the head of the hotline: requests of the police. */
    public InboxLine forHead() {
        long entered = unit.em()
                .createNamedQuery(PoliceRequest.COUNT_WITH_STATUS, Long.class)
                .setParameter("status", PoliceRequestStatus.ENTERED)
                .getSingleResult();
        return new InboxLine(
                "hotline_inbox_requests", entered, null, "/hotline/police/police-requests.xhtml?status=ENTERED");
    }

    /** Returns what waits for the welfare officer: the supervision of some analysts. */
    public InboxLine forWelfareOfficer(List<String> analystIds) {
        long due = analystIds.isEmpty()
                ? 0
                : unit.em()
                        .createNamedQuery(Supervision.COUNT_DUE, Long.class)
                        .setParameter("analystIds", analystIds)
                        .setParameter("day", LocalDate.now(clock))
                        .getSingleResult();
        return new InboxLine("hotline_inbox_supervision", due, null, "/hotline/welfare/analysts.xhtml");
    }
}
