package ba.sigurno.ejb.hotline.welfare;

import static java.util.stream.Collectors.toMap;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.hotline.casework.ExposureLimits;
import ba.sigurno.ejb.hotline.custody.CustodyLedger;
import ba.sigurno.persistence.hotline.casework.ReportAssessment;
import ba.sigurno.persistence.hotline.custody.CustodyEvent;
import ba.sigurno.persistence.hotline.welfare.Supervision;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads and keeps in the confidential schema what is known of the well-being of analysts. */
@Stateless
@PermitAll
public class WelfareRecords {

    /** So many days are shown. */
    private static final int DAYS = 28;

    private static final Duration ONE_GO = Duration.ofHours(1);

    /** More than anybody assesses within these days and the limits of each. */
    private static final int MAX_ROWS = 10_000;

    /** More than there are of one person before they are deleted. */
    private static final int MAX_SUPERVISIONS = 200;

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private ExposureLimits limits;

    @Inject
    private CustodyLedger ledger;

    @Inject
    private Clock clock;

    /** Returns a line for each analyst, in the same order. */
    public List<WelfareLine> lines(List<Analyst> analysts) {
        if (analysts.isEmpty()) {
            return List.of();
        }
        var ids = analysts.stream().map(Analyst::id).toList();
        var exposures = limits.of(ids);
        Map<String, Supervision> last = unit.em()
                .createNamedQuery(Supervision.LAST, Supervision.class)
                .setParameter("analystIds", ids)
                .getResultStream()
                .collect(toMap(Supervision::getAnalystId, Function.identity()));
        var today = LocalDate.now(clock);
        return analysts.stream()
                .map(analyst -> {
                    var held = last.get(analyst.id());
                    return new WelfareLine(
                            analyst,
                            exposures.get(analyst.id()),
                            held == null ? null : held.getHeldOn(),
                            held == null ? null : held.getNextOn(),
                            held != null && !held.getNextOn().isAfter(today));
                })
                .toList();
    }

    /** Returns what is known of one analyst. */
    public WelfareView view(String analystId) {
        return new WelfareView(
                limits.of(List.of(analystId)).get(analystId),
                days(analystId),
                unit.em()
                        .createNamedQuery(Supervision.OF_ANALYST, Supervision.class)
                        .setParameter("analystId", analystId)
                        .setMaxResults(MAX_SUPERVISIONS)
                        .getResultStream()
                        .map(held -> new WelfareView.Held(held.getHeldOn(), held.getNextOn()))
                        .toList());
    }

    /** Returns the days of the last four weeks with an assessment, the last first. */
    private List<ExposureDay> days(String analystId) {
        var since = LocalDate.ofInstant(clock.instant(), ExposureLimits.ZONE)
                .minusDays(DAYS)
                .atStartOfDay(ExposureLimits.ZONE)
                .toInstant();
        var rows = unit.em()
                .createNamedQuery(ReportAssessment.OF_ANALYSTS, Object[].class)
                .setParameter("analystIds", List.of(analystId))
                .setParameter("since", since)
                .setMaxResults(MAX_ROWS)
                .getResultList();
        var days = new TreeMap<LocalDate, ExposureDay>(Comparator.reverseOrder());
        var hour = new ArrayDeque<Object[]>();
        long inOneGo = 0;
        for (var row : rows) {
            var at = (Instant) row[1];
            long minutes = ((Number) row[2]).longValue();
            hour.add(row);
            inOneGo += minutes;
            while (((Instant) hour.peek()[1]).isBefore(at.minus(ONE_GO))) {
                inOneGo -= ((Number) hour.remove()[2]).longValue();
            }
            var day = LocalDate.ofInstant(at, ExposureLimits.ZONE);
            days.merge(
                    day,
                    new ExposureDay(day, minutes, 1, inOneGo),
                    (before, now) -> new ExposureDay(
                            day,
                            before.minutes() + now.minutes(),
                            before.assessments() + 1,
                            Math.max(before.inOneGo(), now.inOneGo())));
        }
        return List.copyOf(days.values());
    }

    /** Notes a day of supervision, once. */
    public void supervised(String analystId, LocalDate heldOn, LocalDate nextOn) {
        var held = new Supervision(analystId, heldOn, nextOn, LocalDate.now(clock));
        // One after the other, so that a second click finds the day that the first one noted.
        ledger.record(CustodyEvent.SUPERVISED, held, "");
        var before = unit.em()
                .createNamedQuery(Supervision.OF_ANALYST, Supervision.class)
                .setParameter("analystId", analystId)
                .getResultStream();
        DomainException.require(
                before.noneMatch(each -> each.getHeldOn().equals(heldOn)), "hotline_rule_supervision_known");
        unit.em().persist(held);
    }
}
