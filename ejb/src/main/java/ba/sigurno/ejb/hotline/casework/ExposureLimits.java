package ba.sigurno.ejb.hotline.casework;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.persistence.hotline.casework.ReportAssessment;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The limits of what one person looks at: minutes and assessments a day, and minutes within an hour. No public figures
 * exist, so they are configuration.
 */
@ApplicationScoped
public class ExposureLimits {

    /** Where the day of an analyst begins and ends. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Sarajevo");

    private static final Duration ONE_GO = Duration.ofHours(1);

    /** More than anybody assesses within a day and its limits. */
    private static final int MAX_ROWS = 1000;

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "SIGURNO_HOTLINE_MINUTES_A_DAY", defaultValue = "120")
    private long maxMinutes;

    @Inject
    @ConfigProperty(name = "SIGURNO_HOTLINE_MINUTES_IN_ONE_GO", defaultValue = "30")
    private long maxInOneGo;

    @Inject
    @ConfigProperty(name = "SIGURNO_HOTLINE_ASSESSMENTS_A_DAY", defaultValue = "50")
    private long maxAssessments;

    /** Returns what an analyst has looked at today. */
    Exposure of(String analystId) {
        return of(List.of(analystId)).get(analystId);
    }

    /** Returns what each of some analysts has looked at today. */
    public Map<String, Exposure> of(Collection<String> analystIds) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZONE).atStartOfDay(ZONE).toInstant();
        var hour = now.minus(ONE_GO);
        var rows = unit.em()
                .createNamedQuery(ReportAssessment.OF_ANALYSTS, Object[].class)
                .setParameter("analystIds", analystIds)
                .setParameter("since", today.isBefore(hour) ? today : hour)
                .setMaxResults(MAX_ROWS * analystIds.size())
                .getResultStream()
                .collect(groupingBy(row -> (String) row[0]));
        return analystIds.stream()
                .collect(toMap(Function.identity(), id -> exposure(rows.getOrDefault(id, List.of()), today, hour)));
    }

    private Exposure exposure(List<Object[]> rows, Instant today, Instant hour) {
        long minutes = 0;
        long inOneGo = 0;
        long assessments = 0;
        for (var row : rows) {
            var at = (Instant) row[1];
            int seen = ((Number) row[2]).intValue();
            if (!at.isBefore(today)) {
                minutes += seen;
                assessments++;
            }
            if (!at.isBefore(hour)) {
                inOneGo += seen;
            }
        }
        return new Exposure(minutes, maxMinutes, inOneGo, maxInOneGo, assessments, maxAssessments);
    }

    /** Refuses whoever has seen enough for now. */
    public void require(String analystId) {
        var exposure = of(analystId);
        DomainException.require(!exposure.isDone(), "hotline_rule_enough_today");
        DomainException.require(!exposure.isPause(), "hotline_rule_pause");
    }
}
