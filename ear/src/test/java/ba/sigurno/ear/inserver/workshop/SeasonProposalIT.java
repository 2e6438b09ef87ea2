package ba.sigurno.ear.inserver.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.EndOfWork;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.workshop.proposal.SeasonPlaceColumn;
import ba.sigurno.ejb.workshop.proposal.SeasonPlaceFilter;
import ba.sigurno.ejb.workshop.proposal.SeasonPlaceLine;
import ba.sigurno.ejb.workshop.proposal.SeasonProposalCommand;
import ba.sigurno.ejb.workshop.proposal.SeasonProposalService;
import ba.sigurno.ejb.workshop.proposal.SeasonProposalView;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.request.RequestState;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A planner has a season proposed, and accepts of it what still fits. */
class SeasonProposalIT extends WorkshopTest {

    private static final String SOLVING = "workshop_season";

    @Inject
    private SeasonProposalService proposals;

    @Inject
    private EndOfWork end;

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
        as.run(Demo.PLANNER, () -> planning.plan(planned, plan(Demo.TRAINER_2, "17:00", null), Language.BOSNIAN));
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
            proposals.begin(new SeasonProposalCommand(LocalDate.now(), day, 1));
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

    private String approved(String topic) throws Exception {
        var id = as.call(Demo.TEACHER_TK, () -> requests.request(wish(topic, "")));
        as.run(Demo.COORDINATOR_TK, () -> decisions.approve(id));
        return id;
    }

    private SeasonProposalView propose() throws Exception {
        // There is one at a time, and that of another test may still be worked out.
        as.call(Demo.PLANNER, () -> proposals.current())
                .filter(other -> other.work() != null)
                .ifPresent(other -> end.of(SOLVING, other.publicId()));
        as.run(Demo.PLANNER, () -> proposals.begin(new SeasonProposalCommand(day, day.plusDays(13), 1)));
        var id = as.call(Demo.PLANNER, () -> proposals.current().orElseThrow().publicId());
        end.of(SOLVING, id);
        return as.call(Demo.PLANNER, () -> proposals.current().orElseThrow());
    }

    private void accept(SeasonPlaceLine place) throws Exception {
        as.run(Demo.PLANNER, () -> proposals.accept(place.publicId(), Language.BOSNIAN));
    }

    /** Other tests leave approved requests too, so the place of this one may be on any page. */
    private SeasonPlaceLine place(String requestId) throws Exception {
        return as.call(Demo.PLANNER, () -> {
            var sort = Sort.by(SeasonPlaceColumn.DAY);
            int pages = proposals
                    .places(SeasonPlaceFilter.ALL, sort, 1, Language.BOSNIAN)
                    .pages();
            return IntStream.rangeClosed(1, pages)
                    .mapToObj(page -> proposals.places(SeasonPlaceFilter.ALL, sort, page, Language.BOSNIAN))
                    .flatMap(page -> page.items().stream())
                    .filter(line -> line.requestId().equals(requestId))
                    .findFirst()
                    .orElseThrow();
        });
    }
}
