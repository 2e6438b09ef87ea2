package ba.sigurno.ear.inserver.workshop;

import ba.sigurno.ear.inserver.support.EndOfWork;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.workshop.proposal.SeasonPlaceColumn;
import ba.sigurno.ejb.workshop.proposal.SeasonPlaceFilter;
import ba.sigurno.ejb.workshop.proposal.SeasonPlaceLine;
import ba.sigurno.ejb.workshop.proposal.SeasonProposalCommand;
import ba.sigurno.ejb.workshop.proposal.SeasonProposalService;
import ba.sigurno.ejb.workshop.proposal.SeasonProposalView;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;

/** A planner and the proposal for a season. */
abstract class SeasonTest extends WorkshopTest {

    private static final String SOLVING = "workshop_season";

    @Inject
    SeasonProposalService proposals;

    @Inject
    private EndOfWork end;

    String approved(String topic) throws Exception {
        var id = as.call(Demo.TEACHER_TK, () -> requests.request(wish(topic, "")));
        as.run(Demo.COORDINATOR_TK, () -> decisions.approve(id));
        return id;
    }

    SeasonProposalView propose() throws Exception {
        return propose(new SeasonProposalCommand(day, day.plusDays(13), 1));
    }

    SeasonProposalView propose(SeasonProposalCommand command) throws Exception {
        // There is one at a time, and that of another test may still be worked out.
        as.call(Demo.PLANNER, () -> proposals.current())
                .filter(other -> other.work() != null)
                .ifPresent(other -> end.of(SOLVING, other.publicId()));
        as.run(Demo.PLANNER, () -> proposals.begin(command));
        ended();
        return as.call(Demo.PLANNER, () -> proposals.current().orElseThrow());
    }

    /** Waits until the proposal is worked out. */
    void ended() throws Exception {
        end.of(
                SOLVING,
                as.call(Demo.PLANNER, () -> proposals.current().orElseThrow().publicId()));
    }

    void accept(SeasonPlaceLine place) throws Exception {
        as.run(Demo.PLANNER, () -> proposals.accept(place.publicId(), Language.BOSNIAN));
    }

    /** Other tests leave approved requests too, so the place of this one may be on any page. */
    SeasonPlaceLine place(String requestId) throws Exception {
        return places().stream()
                .filter(line -> line.requestId().equals(requestId))
                .findFirst()
                .orElseThrow();
    }

    /** All places of the proposal, and the requests without one. */
    List<SeasonPlaceLine> places() throws Exception {
        return as.call(Demo.PLANNER, () -> {
            var sort = Sort.by(SeasonPlaceColumn.DAY);
            int pages = proposals
                    .places(SeasonPlaceFilter.ALL, sort, 1, Language.BOSNIAN)
                    .pages();
            return IntStream.rangeClosed(1, pages)
                    .mapToObj(page -> proposals.places(SeasonPlaceFilter.ALL, sort, page, Language.BOSNIAN))
                    .flatMap(page -> page.items().stream())
                    .toList();
        });
    }
}
