package ba.sigurno.ear.inserver.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.workshop.proposal.SeasonProposalCommand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.request.RequestState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A planner has a season proposed, and accepts of it what still fits. */
class SeasonProposalIT extends SeasonTest {

    @Test
    void anApprovedRequestGetsAPlaceOnASchoolDayAndIsPlannedThere() throws Exception {
        var id = approved();
        var proposal = propose();
        assertThat(proposal.solved()).isTrue();
        assertThat(proposal.work().problemKey()).isNull();
        var place = place(id);
        assertThat(place.startsAt()).isNotNull();
        assertThat(Dates.local(place.startsAt()).toLocalDate()).isBetween(day, day.plusDays(13));
        assertThat(place.trainer()).isNotNull();
        assertThat(place.accepted()).isFalse();

        accept(place);
        var plan = view(id).plan().orElseThrow();
        assertThat(plan.startsAt()).isEqualTo(place.startsAt());
        assertThat(place(id).accepted()).isTrue();
        assertThat(place(id).state()).isEqualTo(RequestState.PLANNED);
        refused(Demo.PLANNER, "workshop_rule_season_accepted", () -> {
            proposals.accept(place.publicId(), Language.BOSNIAN);
            return null;
        });
    }

    @Test
    void whatWasPlannedOtherwiseMeanwhileIsRefusedAndTheRestIsTaken() throws Exception {
        var planned = approved();
        var other = approved("first-steps");
        propose();
        // Both are of one class, and the solver may give the other one any hour of that day.
        var start = Dates.local(place(other).startsAt()).getHour() < 13 ? "17:00" : "08:00";
        as.run(Demo.PLANNER, () -> planning.plan(planned, plan(Demo.TRAINER_2, start, null), Language.BOSNIAN));
        var taken = place(planned);
        refused(Demo.PLANNER, "workshop_rule_already_planned", () -> {
            proposals.accept(taken.publicId(), Language.BOSNIAN);
            return null;
        });
        assertThat(place(planned).accepted()).isFalse();
        accept(place(other));
        assertThat(view(other).plan()).isPresent();
    }

    @Test
    void aSeasonLiesAhead() throws Exception {
        refused(Demo.PLANNER, "workshop_rule_season_past", () -> {
            proposals.begin(new SeasonProposalCommand(LocalDate.now(ClockProducer.ZONE), day, 1));
            return null;
        });
        refused(Demo.PLANNER, "workshop_rule_season_ends_before", () -> {
            proposals.begin(new SeasonProposalCommand(day, day.minusDays(1), 1));
            return null;
        });
        refused(Demo.PLANNER, "workshop_rule_season_long", () -> {
            proposals.begin(new SeasonProposalCommand(day, day.plusWeeks(26), 1));
            return null;
        });
    }
}
