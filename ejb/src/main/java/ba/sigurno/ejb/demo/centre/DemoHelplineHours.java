package ba.sigurno.ejb.demo.centre;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.helpline.shift.CounsellorNames;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.persistence.helpline.shift.HelplineDebrief;
import ba.sigurno.persistence.helpline.shift.HelplineShift;
import ba.sigurno.persistence.helpline.shift.OpenDay;
import ba.sigurno.persistence.helpline.shift.OpenException;
import ba.sigurno.persistence.helpline.shift.OpenTimes;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens the helpline of the demonstration on workdays and Saturdays, with two shifts a day for two weeks, and somebody who waits
 * for a talk. After the rest, and in a transaction of its own: this schema is the other one.
 */
@Singleton
@Startup
@DependsOn("DemoCountry")
@PermitAll
public class DemoHelplineHours {

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime CHANGE = LocalTime.of(14, 30);
    private static final LocalTime EIGHT_PM = LocalTime.of(20, 0);
    private static final int DAYS = 14;
    private static final int HOLIDAY = 40;

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private CounsellorNames names;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "SIGURNO_DEMO", defaultValue = "false")
    private boolean wanted;

    @PostConstruct
    void loadHours() {
        if (!wanted || !unit.em().createNamedQuery(OpenDay.ALL).getResultList().isEmpty()) {
            return;
        }
        for (var day : DayOfWeek.values()) {
            if (day != DayOfWeek.SUNDAY) {
                unit.em().persist(new OpenDay(day, new OpenTimes(NINE, day == DayOfWeek.SATURDAY ? CHANGE : EIGHT_PM)));
            }
        }
        var today = LocalDate.now(clock);
        unit.em().persist(new OpenException(today.plusDays(HOLIDAY), null));
        var counsellors = names.all().keySet().stream().sorted().toList();
        for (int i = 1; i <= DAYS; i++) {
            var day = today.plusDays(i);
            plan(counsellors.get(i % counsellors.size()), day, NINE, CHANGE);
            plan(counsellors.get((i + 1) % counsellors.size()), day, CHANGE, EIGHT_PM);
        }
        unit.em()
                .persist(new HelplineDebrief(counsellors.get(0), clock.instant().minus(Duration.ofHours(20))));
    }

    private void plan(String counsellor, LocalDate day, LocalTime from, LocalTime to) {
        unit.em().persist(new HelplineShift(counsellor, Dates.instant(day, from), Dates.instant(day, to)));
    }
}
