package ba.sigurno.ear.inserver.workshop;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.workshop.calendar.BreakCommand;
import ba.sigurno.ejb.workshop.calendar.SchoolCalendarPage;
import ba.sigurno.ejb.workshop.calendar.SchoolCalendarService;
import ba.sigurno.ejb.workshop.calendar.SchoolDays;
import ba.sigurno.ejb.workshop.request.WorkshopRequestService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.territory.Authority;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Breaks of schools under an authority: who sets them, and what follows for those who ask for workshops. */
@ExtendWith(ArquillianExtension.class)
class SchoolCalendarIT {

    /** Further ahead than other tests ask for workshops, and within the year in which that is possible. */
    private static final int WEEKS_AHEAD = 49;

    private static final String NAME = "Praznik provjere";

    @Inject
    private AsStaff as;

    @Inject
    private Concurrently concurrently;

    @Inject
    private Rows rows;

    @Inject
    private SchoolCalendarService calendars;

    @Inject
    private WorkshopRequestService requests;

    @Inject
    private SchoolDays days;

    private LocalDate monday;

    @BeforeEach
    void findAMonday() {
        monday =
                LocalDate.now(ClockProducer.ZONE).plusWeeks(WEEKS_AHEAD).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    @AfterEach
    void emptyTheWeek() throws Exception {
        for (var each : breaks()) {
            as.run(Demo.PLANNER, () -> calendars.remove(each.publicId()));
        }
    }

    @Test
    void aDayInABreakIsRefusedWithAWordWhy() throws Exception {
        add(monday, monday.plusDays(2));
        assertThatThrownBy(() -> as.run(
                        Demo.TEACHER_TK, () -> requests.requireWishable(monday.plusDays(2), Language.SERBIAN_CYRILLIC)))
                .isInstanceOfSatisfying(DomainException.class, rule -> {
                    assertThat(rule.getKey()).isEqualTo("workshop_rule_date_break");
                    assertThat(rule.getArguments()[0]).isEqualTo("Празник провјере");
                });
        as.run(Demo.TEACHER_TK, () -> requests.requireWishable(monday.plusDays(3), Language.BOSNIAN));
        as.run(Demo.TEACHER_RS, () -> requests.requireWishable(monday, Language.BOSNIAN));
    }

    @Test
    void breaksOfAnAuthorityDoNotOverlap() throws Exception {
        add(monday, monday.plusDays(4));
        assertRuleBroken("workshop_rule_break_overlaps", () -> add(monday.plusDays(4), monday.plusDays(9)));
        assertThat(breaks()).hasSize(1);
    }

    @Test
    void ofTwoThatAddTheSameAtOnceOneIsRefused() throws Exception {
        Callable<?> add = () -> Concurrently.run(
                () -> calendars.add(Demo.AUTHORITY_TK, new BreakCommand(monday, monday.plusDays(1), NAME)));
        assertThat(Concurrently.rules(concurrently.twice(concurrently.staff(Demo.COORDINATOR_TK), add)))
                .containsExactly("workshop_rule_break_overlaps");
        assertThat(breaks()).hasSize(1);
    }

    @Test
    void aHolidayOfOneDayIsRemovedByItsOwnCoordinatorAlone() throws Exception {
        add(monday, null);
        var id = breaks().get(0).publicId();
        assertThat(breaks().get(0).days()).isEqualTo(1);
        assertThatThrownBy(() -> as.run(Demo.COORDINATOR_RS, () -> calendars.remove(id)))
                .isInstanceOf(NotFoundException.class);
        as.run(Demo.COORDINATOR_TK, () -> calendars.remove(id));
        assertThat(breaks()).isEmpty();
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM audit_event WHERE subject_kind = 'school_break' AND subject_id = ?", id))
                .isEqualTo(2);
    }

    @Test
    void planningAsksForTheBreakOfADay() throws Exception {
        add(monday, monday.plusDays(1));
        var tuzla = as.call(Demo.PLANNER, () -> calendars.authorities()).stream()
                .filter(authority -> authority.getCode().equals(Demo.AUTHORITY_TK))
                .findFirst()
                .orElseThrow();
        assertThat(nameOn(tuzla, monday.plusDays(1))).isEqualTo(NAME);
        assertThat(nameOn(tuzla, monday.plusDays(2))).isNull();
    }

    private String nameOn(Authority authority, LocalDate day) throws Exception {
        return as.call(
                Demo.PLANNER,
                () -> days.breakOn(authority, day).map(each -> each.getName()).orElse(null));
    }

    private Void add(LocalDate first, LocalDate last) throws Exception {
        as.run(Demo.COORDINATOR_TK, () -> calendars.add(Demo.AUTHORITY_TK, new BreakCommand(first, last, NAME)));
        return null;
    }

    private List<SchoolCalendarPage.Line> breaks() throws Exception {
        return as.call(Demo.PLANNER, () -> calendars.page(Demo.AUTHORITY_TK)).breaks().stream()
                .filter(each -> each.name().equals(NAME))
                .toList();
    }
}
