package ba.sigurno.ear.inserver.competition;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.EndOfWork;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.inserver.support.RuleAssertions;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.competition.board.EditionBoard;
import ba.sigurno.ejb.competition.board.EditionBoards;
import ba.sigurno.ejb.competition.correction.CorrectionService;
import ba.sigurno.ejb.competition.entry.TicketNumbers;
import ba.sigurno.ejb.competition.prize.DrawInfo.Prize;
import ba.sigurno.ejb.competition.prize.DrawService;
import ba.sigurno.ejb.competition.prize.Lottery;
import ba.sigurno.ejb.competition.report.ResultReportService;
import ba.sigurno.ejb.competition.result.ClosedEditionService;
import ba.sigurno.ejb.competition.result.CorrectionCommand;
import ba.sigurno.persistence.competition.entry.Entry;
import ba.sigurno.persistence.competition.result.Verdict;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who holds all that is published against each other, boards, report, list of tickets and winners, before and after a
 * correction, learns no figure of a school with a few entrants.
 */
@ExtendWith(ArquillianExtension.class)
class DifferencingIT {

    private static final Language READER = Language.BOSNIAN;

    /** Two schools with six children together, beside one on the board. */
    private static final List<Integer> TWO_HIDDEN = List.of(7, 6, 3, 3);

    private static final Map<Language, String> REASON =
            Map.of(Language.BOSNIAN, "Svi odgovori vrijede.", Language.SERBIAN_LATIN, "Svi odgovori vrijede.");

    @Inject
    private Raffle raffle;

    @Inject
    private Lottery lottery;

    @Inject
    private DrawService draws;

    @Inject
    private EditionBoards boards;

    @Inject
    private ResultReportService reports;

    @Inject
    private CorrectionService corrections;

    @Inject
    private EndOfWork end;

    @Inject
    private TicketNumbers numbers;

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Test
    void ofOneHiddenSchoolNothingIsInAnyOfThem() throws Exception {
        var made = raffle.frozen();
        var shown = board(made);
        raffle.publish(made);
        // The child without a class is on the board and not in the draw.
        assertThat(shown.entrants())
                .isEqualTo(Raffle.ENTRANTS.get(1).longValue())
                .isEqualTo(shown.answers());
        assertThat(reported(made)).isEqualTo(shown.entrants());
        assertThat(tickets(made, Raffle.SECOND)).hasSize((int) shown.entrants() - 1);
        assertThat(tickets(made).keySet()).doesNotContainAnyElementsOf(numbers(made.without()));

        raffle.draw(made);
        assertThat(draws.winners(made.edition(), READER))
                .extracting(Prize::school)
                .doesNotContainNull();
    }

    @Test
    void severalHiddenSchoolsAreToldOfTogetherAndNoneOfThemIsNamed() throws Exception {
        var made = raffle.frozen(TWO_HIDDEN);
        raffle.publish(made);
        raffle.draw(made);
        var shown = board(made);
        assertThat(shown.entrants()).isEqualTo(TWO_HIDDEN.get(1).longValue()).isEqualTo(shown.answers());
        // Six children of two schools are the difference, and nothing tells them apart.
        assertThat(reported(made) - shown.entrants()).isEqualTo(TWO_HIDDEN.get(2) + TWO_HIDDEN.get(3));
        assertThat(tickets(made)).containsOnlyKeys(numbers(made.right()));
        var named = boards.board(made.edition(), "").orElseThrow().schools().stream()
                .map(EditionBoard.Line::name)
                .collect(Collectors.toSet());
        assertThat(draws.winners(made.edition(), READER))
                .allMatch(won -> won.school() == null || named.contains(won.school()));
    }

    @Test
    void twoListsBeforeAndAfterACorrectionMoveNobodyFromPoolToPool() throws Exception {
        var made = raffle.frozen(TWO_HIDDEN);
        raffle.publish(made);
        var before = tickets(made);
        var everybody = new CorrectionCommand(band(made), 1, Verdict.EVERYBODY, Set.of(), REASON);
        as.run(Demo.EDITOR, () -> corrections.correct(made.edition(), everybody, 1));
        end.of(ClosedEditionService.CORRECTING, made.edition());
        raffle.publish(made);
        assertThat(tickets(made))
                .containsAllEntriesOf(before)
                .hasSize(before.size() + made.wrong().size());
    }

    @Test
    void nothingIsListedBeforeTheResultCounts() throws Exception {
        var made = raffle.over();
        RuleAssertions.assertRuleBroken(
                "competition_rule_not_frozen", () -> as.run(Demo.ADMIN, () -> lottery.publish(made.edition())));
        assertThat(draws.get(made.edition(), 1, READER).tickets()).isZero();
        boards.board(made.edition(), "").ifPresent(live -> assertThat(live.schools())
                .extracting(EditionBoard.Line::percent)
                .containsOnlyNulls());
    }

    private EditionBoard board(Raffle.Made made) {
        return boards.board(made.edition(), Raffle.SECOND).orElseThrow();
    }

    private long reported(Raffle.Made made) throws Exception {
        return as.call(Demo.COORDINATOR_TK, () -> reports.report(made.edition(), Raffle.SECOND, READER))
                .total()
                .entrants()
                .getValue();
    }

    /** The pool of each ticket that is published. */
    private Map<String, String> tickets(Raffle.Made made) {
        var pools = new TreeMap<String, String>();
        draws.tickets(made.edition(), ticket -> pools.put(ticket.ticket(), ticket.pool()));
        return pools;
    }

    private List<String> tickets(Raffle.Made made, String authority) {
        return tickets(made).values().stream()
                .filter(pool -> pool.endsWith(authority))
                .toList();
    }

    private List<String> numbers(Collection<Entry> entries) {
        return entries.stream().map(entry -> numbers.of(entry.code())).toList();
    }

    private String band(Raffle.Made made) {
        return rows.text(
                "SELECT b.code FROM age_band b JOIN competition_paper p ON p.age_band_id = b.id"
                        + " JOIN competition_entry e ON e.paper_id = p.id WHERE e.edition_id = ? LIMIT 1",
                made.id());
    }
}
