package ba.sigurno.ear.inserver.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.workshop.planning.PlanCommand;
import ba.sigurno.ejb.workshop.proposal.SeasonPlaceService;
import ba.sigurno.ejb.workshop.proposal.SeasonProposalCommand;
import ba.sigurno.ejb.workshop.trainer.TrainerProfileService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.proposal.SeasonScope;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** A planner changes what is proposed, has it worked at further, and has planned workshops moved. */
class SeasonByHandIT extends SeasonTest {

    @Inject
    private SeasonPlaceService places;

    @Inject
    private TrainerProfileService profiles;

    @Test
    void aPlaceThatWasChangedByHandIsKeptWhenTheSolverGoesOn() throws Exception {
        var byHand = approved();
        var other = approved("first-steps");
        propose();
        // Not on the day of the other one: a class is at one workshop at a time.
        arrange(byHand, Demo.TRAINER_2, day.plusDays(1), "13:10");
        assertThat(place(byHand).byHand()).isTrue();
        assertThat(place(byHand).reason()).isEqualTo("BY_HAND");
        assertThat(view(byHand).plan()).isEmpty();

        goOn();
        var kept = place(byHand);
        assertThat(kept.byHand()).isTrue();
        assertThat(kept.startsAt()).isEqualTo(Dates.instant(day.plusDays(1), LocalTime.of(13, 10)));
        assertThat(place(other).startsAt()).isNotNull();
        assertThat(place(other).byHand()).isFalse();

        accept(kept);
        assertThat(view(byHand).plan().orElseThrow().startsAt()).isEqualTo(kept.startsAt());
        refused(Demo.PLANNER, "workshop_rule_season_accepted", () -> {
            places.leaveOut(kept.publicId());
            return null;
        });
    }

    @Test
    void whatIsLeftOutIsNotAcceptedWithTheOthersUntilItIsTakenInAgain() throws Exception {
        var id = approved();
        propose();
        var place = place(id).publicId();
        as.run(Demo.PLANNER, () -> places.leaveOut(place));
        assertThat(place(id).leftOut()).isTrue();
        assertThat(as.call(Demo.PLANNER, () -> proposals.open())).doesNotContain(place);
        goOn();
        assertThat(place(id).leftOut()).isTrue();
        assertThat(place(id).startsAt()).isNotNull();
        as.run(Demo.PLANNER, () -> places.takeIn(place));
        assertThat(place(id).leftOut()).isFalse();
        accept(place(id));
        assertThat(view(id).plan()).isPresent();
    }

    @Test
    void whatSpeaksAgainstAPlaceIsSaidBeforeItIsSaved() throws Exception {
        var one = approved();
        var other = approved("first-steps");
        propose();
        leaveOutAllBut(one, other);
        var saturday = day.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        refusedByHand("workshop_rule_date_weekend", one, saturday, "10:00");
        refusedByHand("workshop_rule_time_day", one, day, "18:30");
        arrange(other, Demo.TRAINER, day.plusDays(1), "16:00");
        arrange(one, Demo.TRAINER, day, "10:00");
        refusedByHand("workshop_rule_season_busy", other, day, "11:00");
        arrange(one, Demo.TRAINER, day, "14:00");
        arrange(other, Demo.TRAINER, day, "11:00");
    }

    @Test
    void betweenTwoPlacesOfAProposalLiesARoadToo() throws Exception {
        var near = approved();
        var far = inBanjaLuka();
        propose();
        leaveOutAllBut(near, far);
        arrange(near, Demo.TRAINER, day, "10:35");
        refusedByHand("workshop_rule_road_before", far, day, "12:30");
        refusedByHand("workshop_rule_road_after", far, day, "08:00");
        arrange(far, Demo.TRAINER_2, day, "12:30");
    }

    @Test
    void whatIsPlannedMovesOnlyWhenItMayAndMuchIsGained() throws Exception {
        // From Banja Luka to a school near Tuzla, where somebody lives who can hold it.
        var id = planned(Demo.TRAINER_2, "10:35");
        proposeToMoveOnly(id, null);
        var place = place(id);
        assertThat(place.move()).isTrue();
        assertThat(place.plannedTrainer()).isNotEqualTo(place.trainer());
        assertThat(view(id).plan().orElseThrow().trainerId()).isEqualTo(rows.accountId(Demo.TRAINER_2));

        accept(place);
        assertThat(view(id).plan().orElseThrow().trainerId()).isNotEqualTo(rows.accountId(Demo.TRAINER_2));
        assertThat(rows.count(
                        "SELECT w.sequence FROM workshop w JOIN workshop_request r ON r.id = w.request_id"
                                + " WHERE r.public_id = ?",
                        id))
                .isEqualTo(1);
    }

    @Test
    void whatWasMovedMeanwhileIsNotMovedAgain() throws Exception {
        var id = planned(Demo.TRAINER_2, "10:35");
        proposeToMoveOnly(id, day);
        var place = place(id);
        int version = view(id).plan().orElseThrow().version();
        as.run(Demo.PLANNER, () -> planning.replan(id, plan(Demo.TRAINER_2, "15:00", version), Language.BOSNIAN));
        assertThatThrownBy(() -> accept(place)).hasRootCauseInstanceOf(OptimisticLockException.class);
    }

    /** Of its day, on which nobody has anything else to do; what other tests left waiting would take the trainer's time. */
    private void proposeToMoveOnly(String id, LocalDate movableFrom) throws Exception {
        propose(new SeasonProposalCommand(day, day, SeasonScope.MOVABLE, movableFrom, 1));
        for (var line : places()) {
            if (!line.requestId().equals(id)) {
                as.run(Demo.PLANNER, () -> places.leaveOut(line.publicId()));
            }
        }
        goOn();
    }

    @Test
    void workshopsOfWhoFellIllArePlannedAnewAndNothingElseIs() throws Exception {
        var id = planned(Demo.TRAINER, "10:35");
        var waiting = approved("first-steps");
        var leave = as.call(Demo.TRAINER, () -> profiles.takeLeave(null, day, day.plusDays(1)));
        try {
            propose(new SeasonProposalCommand(day, day.plusDays(13), SeasonScope.DISTURBED, null, 1));
            var place = place(id);
            assertThat(place.move()).isTrue();
            assertThat(place.startsAt()).isNotNull();
            assertThatThrownBy(() -> place(waiting)).isInstanceOf(java.util.NoSuchElementException.class);
            accept(place);
            var plan = view(id).plan().orElseThrow();
            boolean away = plan.trainerId().equals(rows.accountId(Demo.TRAINER))
                    && Dates.local(plan.startsAt()).toLocalDate().isBefore(day.plusDays(2));
            assertThat(away).isFalse();
        } finally {
            as.run(Demo.TRAINER, () -> profiles.cancelLeave(null, leave));
        }
    }

    /** What other tests left to be planned may have a place on the same day. */
    private void leaveOutAllBut(String... requestIds) throws Exception {
        var kept = new ArrayList<String>();
        for (var id : requestIds) {
            kept.add(place(id).publicId());
        }
        for (var each : as.call(Demo.PLANNER, () -> proposals.open())) {
            if (!kept.contains(each)) {
                as.run(Demo.PLANNER, () -> places.leaveOut(each));
            }
        }
    }

    private void arrange(String requestId, String trainer, LocalDate on, String start) throws Exception {
        var place = place(requestId).publicId();
        as.run(Demo.PLANNER, () -> places.arrange(place, command(trainer, on, start), Language.BOSNIAN));
    }

    private void refusedByHand(String rule, String requestId, LocalDate on, String start) throws Exception {
        var place = place(requestId).publicId();
        refused(Demo.PLANNER, rule, () -> {
            places.arrange(place, command(Demo.TRAINER, on, start), Language.BOSNIAN);
            return null;
        });
    }

    private PlanCommand command(String trainer, LocalDate on, String start) {
        return new PlanCommand(rows.accountId(trainer), on, LocalTime.parse(start), 90, null, true);
    }

    private void goOn() throws Exception {
        as.run(Demo.PLANNER, () -> proposals.goOn(1));
        ended();
    }
}
