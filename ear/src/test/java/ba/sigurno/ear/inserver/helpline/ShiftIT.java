package ba.sigurno.ear.inserver.helpline;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.hotline.Confidential;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.helpline.shift.DebriefLine;
import ba.sigurno.ejb.helpline.shift.DebriefService;
import ba.sigurno.ejb.helpline.shift.HelplineHours;
import ba.sigurno.ejb.helpline.shift.OpenDayCommand;
import ba.sigurno.ejb.helpline.shift.OpeningService;
import ba.sigurno.ejb.helpline.shift.OpeningView;
import ba.sigurno.ejb.helpline.shift.ShiftCommand;
import ba.sigurno.ejb.helpline.shift.ShiftLine;
import ba.sigurno.ejb.helpline.shift.ShiftPurge;
import ba.sigurno.ejb.helpline.shift.ShiftService;
import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxService;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.helpline.shift.OpenTimes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The supervisor plans when the helpline is open and who is there, and sees who needs to talk. */
@ExtendWith(ArquillianExtension.class)
class ShiftIT {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime FOUR = LocalTime.of(16, 0);

    @Inject
    private ShiftService shifts;

    @Inject
    private DebriefService debriefs;

    @Inject
    private OpeningService opening;

    @Inject
    private HelplineHours hours;

    @Inject
    private ShiftPurge purge;

    @Inject
    private InboxService inbox;

    @Inject
    private Confidential confidential;

    @Inject
    private Concurrently concurrently;

    @Inject
    private AsStaff asStaff;

    @Inject
    private Rows rows;

    @Inject
    private Clock clock;

    private OpeningView before;
    private LocalDate day;

    /** A day on which no other test plans anything. */
    @BeforeEach
    void beginWithoutShifts() throws Exception {
        before = asStaff.call(Demo.SUPERVISOR, opening::view);
        day = LocalDate.now(clock).plusDays(30);
        confidential.change("DELETE FROM helpline_shift");
        confidential.change("DELETE FROM helpline_debrief");
    }

    @AfterEach
    void putTheWeekBack() throws Exception {
        var week = before.week();
        asStaff.run(
                Demo.SUPERVISOR,
                () -> opening.keep(week.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> command(each.getValue())))));
    }

    @Test
    void aCounsellorSeesTheOwnShiftsAndTheSupervisorAll() throws Exception {
        plan(Demo.COUNSELLOR, EIGHT, NOON);
        plan(Demo.COUNSELLOR_2, EIGHT, NOON);
        assertThat(asStaff.call(Demo.COUNSELLOR, shifts::own)).hasSize(1);
        assertThat(coming()).hasSize(2).extracting(ShiftLine::counsellor).doesNotContainNull();
    }

    @Test
    void nobodyIsInTwoShiftsAtOnce() throws Exception {
        plan(Demo.COUNSELLOR, EIGHT, NOON);
        // One after the other is no clash, nor is the shift of somebody else.
        plan(Demo.COUNSELLOR, NOON, FOUR);
        plan(Demo.COUNSELLOR_2, EIGHT, FOUR);
        assertRuleBroken("helpline_rule_shift_clash", () -> plan(Demo.COUNSELLOR, LocalTime.of(11, 0), FOUR));
        assertThat(coming()).hasSize(3);
    }

    @Test
    void aDoubleClickPlansOneShift() throws Exception {
        var command = command(Demo.COUNSELLOR, EIGHT, NOON);
        var outcomes = concurrently.twice(
                concurrently.staff(Demo.SUPERVISOR), () -> Concurrently.run(() -> shifts.plan(command)));
        assertThat(Concurrently.rules(outcomes)).isEmpty();
        assertThat(coming()).hasSize(1);
    }

    @Test
    void aShiftMayGoBeyondMidnight() throws Exception {
        plan(Demo.COUNSELLOR, LocalTime.of(20, 0), LocalTime.of(2, 0));
        var shift = coming().get(0);
        assertThat(shift.endsAt()).isAfter(shift.startsAt());
        assertRuleBroken("helpline_rule_shift_length", () -> plan(Demo.COUNSELLOR_2, EIGHT, LocalTime.of(21, 0)));
    }

    @Test
    void onlyCounsellorsArePlannedAndNothingThatIsOver() {
        assertThatThrownBy(() -> plan(Demo.ANALYST, EIGHT, NOON)).isInstanceOf(NotFoundException.class);
        day = LocalDate.now(clock).minusDays(2);
        assertRuleBroken("helpline_rule_day_over", () -> plan(Demo.COUNSELLOR, EIGHT, NOON));
    }

    @Test
    void aShiftIsTakenOutOfThePlan() throws Exception {
        plan(Demo.COUNSELLOR, EIGHT, NOON);
        var id = coming().get(0).id();
        asStaff.run(Demo.SUPERVISOR, () -> shifts.cancel(id));
        asStaff.run(Demo.SUPERVISOR, () -> shifts.cancel(id));
        assertThat(coming()).isEmpty();
    }

    @Test
    void whatIsOverIsDeletedInItsTime() throws Exception {
        plan(Demo.COUNSELLOR, EIGHT, NOON);
        asStaff.run(Demo.COUNSELLOR, debriefs::ask);
        confidential.change("UPDATE helpline_shift SET ends_at = UTC_TIMESTAMP(6) - INTERVAL 89 DAY");
        confidential.change("UPDATE helpline_debrief SET done_at = UTC_TIMESTAMP(6) - INTERVAL 27 DAY, waiting = NULL");
        purge.purge();
        assertThat(confidential.number("SELECT COUNT(*) FROM helpline_shift")).isEqualTo(1);
        assertThat(confidential.number("SELECT COUNT(*) FROM helpline_debrief")).isEqualTo(1);
        confidential.change("UPDATE helpline_shift SET ends_at = ends_at - INTERVAL 2 DAY");
        confidential.change("UPDATE helpline_debrief SET done_at = done_at - INTERVAL 2 DAY");
        purge.purge();
        assertThat(confidential.number("SELECT COUNT(*) FROM helpline_shift")).isZero();
        assertThat(confidential.number("SELECT COUNT(*) FROM helpline_debrief")).isZero();
    }

    @Test
    void aDayOnWhichItWasOtherwiseIsDeletedAfterNinetyDays() throws Exception {
        var today = LocalDate.now(clock);
        for (int days : List.of(91, 89)) {
            confidential.change(
                    "INSERT INTO helpline_open_exception (public_id, day) VALUES (?, ?)",
                    PublicId.random(),
                    today.minusDays(days).toString());
        }
        purge.purge();
        assertThat(confidential.number(
                        "SELECT COUNT(*) FROM helpline_open_exception WHERE day < ?",
                        today.minusDays(90).toString()))
                .isZero();
        var kept = today.minusDays(89).toString();
        assertThat(confidential.number("SELECT COUNT(*) FROM helpline_open_exception WHERE day = ?", kept))
                .isEqualTo(1);
        confidential.change("DELETE FROM helpline_open_exception WHERE day = ?", kept);
    }

    @Test
    void whoNeedsToTalkWaitsOnceUntilTheyHaveTalked() throws Exception {
        concurrently.twice(concurrently.staff(Demo.COUNSELLOR), () -> Concurrently.run(debriefs::ask));
        assertThat(asStaff.call(Demo.COUNSELLOR, debriefs::isAsked)).isTrue();
        assertThat(asStaff.call(Demo.COUNSELLOR_2, debriefs::isAsked)).isFalse();
        var waiting = asStaff.call(Demo.SUPERVISOR, debriefs::waiting);
        assertThat(waiting).hasSize(1);
        assertThat(asStaff.call(Demo.SUPERVISOR, inbox::lines))
                .extracting(InboxLine::key)
                .contains("helpline_inbox_debriefs");
        asStaff.run(Demo.SUPERVISOR, () -> debriefs.finish(waiting.get(0).id()));
        assertRuleBroken(
                "helpline_rule_debrief_done",
                () -> asStaff.run(
                        Demo.SUPERVISOR, () -> debriefs.finish(waiting.get(0).id())));
        asStaff.run(Demo.COUNSELLOR, debriefs::ask);
        assertThat(asStaff.call(Demo.SUPERVISOR, debriefs::waiting))
                .extracting(DebriefLine::id)
                .hasSize(1)
                .doesNotContain(waiting.get(0).id());
    }

    @Test
    void theWeekAndItsExceptionsHoldAtOnce() throws Exception {
        keep(Map.of());
        var today = LocalDate.now(clock);
        var open = new OpenDayCommand(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        except(today, open);
        except(today.plusDays(1), open);
        assertThat(hours.current().openUntil(clock.instant())).isPresent();
        except(today, new OpenDayCommand(null, null));
        except(today.plusDays(1), new OpenDayCommand(null, null));
        assertThat(hours.current().openUntil(clock.instant())).isEmpty();
        var view = asStaff.call(Demo.SUPERVISOR, opening::view);
        for (var other : view.exceptions()) {
            asStaff.run(Demo.SUPERVISOR, () -> opening.forget(other.id()));
        }
        assertThat(asStaff.call(Demo.SUPERVISOR, opening::view).exceptions()).isEmpty();
        assertThat(hours.current().isKnown()).isFalse();
    }

    @Test
    void timesThatMakeNoSenseAreRefused() {
        assertRuleBroken(
                "helpline_rule_both_times", () -> keep(Map.of(DayOfWeek.MONDAY, new OpenDayCommand(EIGHT, null))));
        assertRuleBroken(
                "helpline_rule_closes_first", () -> keep(Map.of(DayOfWeek.MONDAY, new OpenDayCommand(NOON, EIGHT))));
        assertRuleBroken(
                "helpline_rule_day_over",
                () -> except(LocalDate.now(clock).minusDays(1), new OpenDayCommand(EIGHT, NOON)));
    }

    private void keep(Map<DayOfWeek, OpenDayCommand> week) throws Exception {
        asStaff.run(Demo.SUPERVISOR, () -> opening.keep(week));
    }

    private void except(LocalDate on, OpenDayCommand times) throws Exception {
        asStaff.run(Demo.SUPERVISOR, () -> opening.except(on, times));
    }

    private void plan(String counsellor, LocalTime from, LocalTime to) throws Exception {
        var command = command(counsellor, from, to);
        asStaff.run(Demo.SUPERVISOR, () -> shifts.plan(command));
    }

    private ShiftCommand command(String counsellor, LocalTime from, LocalTime to) {
        return new ShiftCommand(rows.accountId(counsellor), day, from, to);
    }

    private static OpenDayCommand command(OpenTimes times) {
        return new OpenDayCommand(times.opens(), times.closes());
    }

    private List<ShiftLine> coming() throws Exception {
        return asStaff.call(Demo.SUPERVISOR, shifts::coming);
    }
}
