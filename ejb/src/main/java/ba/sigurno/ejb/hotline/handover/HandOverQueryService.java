package ba.sigurno.ejb.hotline.handover;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.hotline.casework.CaseFinder;
import ba.sigurno.persistence.hotline.casework.CoarseCategory;
import ba.sigurno.persistence.hotline.handover.Receiver;
import ba.sigurno.persistence.hotline.handover.RemovalWatch;
import ba.sigurno.persistence.hotline.intake.HotlineReport;
import ba.sigurno.persistence.hotline.intake.ReportStatus;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Shows analysts, and who heads them, to whom reports were handed over, and what is due. */
@Stateless
@RolesAllowed({"ANALYST", "HOTLINE_HEAD"})
public class HandOverQueryService {

    /** The most that one of the lists above all others shows. */
    static final int MAX = 25;

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private CaseFinder finder;

    @Inject
    private SentReports sent;

    @Inject
    private DutyContacts contacts;

    @Inject
    private Clock clock;

    /** Returns to whom a report was handed over. */
    public HandOverPage page(String id) {
        var report = finder.find(id);
        var next = report.getStatus().next();
        var handOvers = sent.of(report);
        boolean held = !handOvers.stream().allMatch(each -> each.letsNotify(clock.instant()));
        var receivers = Stream.of(Receiver.values())
                .filter(receiver -> next.contains(receiver.status()))
                .filter(receiver -> receiver != Receiver.PROVIDER || !held)
                .toList();
        boolean alertable = report.isUrgent() && report.isWithCentre();
        return new HandOverPage(
                handOvers.stream().map(HandOverPage.Sent::of).toList(),
                receivers,
                alertable || receivers.stream().anyMatch(Receiver::isPolice) ? contacts.inForce() : List.of(),
                alertable,
                next.contains(ReportStatus.REMOVED),
                sent.watch(report).map(RemovalWatch::getDueAt).orElse(null),
                !held
                        && report.getStatus().isForProvider()
                        && finder.assessments(report).stream()
                                .anyMatch(each -> each.getCategory() == CoarseCategory.CHILD_ABUSE),
                held);
    }

    /** Returns the reports of a child at risk that no police unit has acknowledged, the longest known first. */
    public List<UrgentLine> urgent() {
        return unit.em()
                .createNamedQuery(HotlineReport.URGENT, HotlineReport.class)
                .setParameter("over", HotlineReport.NOT_URGENT)
                .setParameter("police", Receiver.police())
                .setMaxResults(MAX)
                .getResultStream()
                .map(report -> new UrgentLine(report.getPublicId(), report.getUrgentAt(), report.getStatus()))
                .toList();
    }

    /** Returns the reports for which somebody is to look again, the longest due first. */
    public List<DueCheck> dueChecks() {
        return unit.em()
                .createNamedQuery(RemovalWatch.DUE, Object[].class)
                .setParameter("now", clock.instant())
                .setMaxResults(MAX)
                .getResultStream()
                .map(row -> new DueCheck((String) row[0], (Instant) row[1]))
                .toList();
    }
}
