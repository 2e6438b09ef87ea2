package ba.sigurno.ear.inserver.competition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.EndOfWork;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.competition.board.EditionBoards;
import ba.sigurno.ejb.competition.board.EntryScore;
import ba.sigurno.ejb.competition.result.ClosedEditionService;
import ba.sigurno.ejb.competition.result.FrozenScores;
import ba.sigurno.ejb.competition.result.ProofReport;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The result of the competition is frozen once, is what the answers say, and whoever tampers with it is found out. */
@ExtendWith(ArquillianExtension.class)
class ResultIT {

    private static final int WHOLE = 10_000;

    @Inject
    private ClosedQuiz quiz;

    @Inject
    private ClosedEditionService afterwards;

    @Inject
    private Freezing freezing;

    @Inject
    private EndOfWork end;

    @Inject
    private FrozenScores scores;

    @Inject
    private EditionBoards boards;

    @Inject
    private AsStaff asStaff;

    @Inject
    private Concurrently concurrently;

    @Inject
    private Rows rows;

    @BeforeEach
    void closeAQuiz() throws Exception {
        quiz.make(Duration.ofMinutes(1), Demo.AUTHORITY_TK);
    }

    @Test
    void theFrozenResultIsWhatTheAnswersSay() throws Exception {
        freeze();
        for (int school = 0; school < ClosedQuiz.ENTRANTS.size(); school++) {
            int entrants = ClosedQuiz.ENTRANTS.get(school);
            assertThat(line(school))
                    .isEqualTo(entrants + " " + entrants * ClosedQuiz.ITEMS + " " + right(entrants) * WHOLE);
        }
        var result = asStaff.call(Demo.ADMIN, () -> afterwards.get(quiz.editionId(), Language.BOSNIAN));
        assertThat(result.results()).singleElement().satisfies(revision -> {
            assertThat(revision.number()).isEqualTo(1);
            assertThat(revision.entries()).isEqualTo(quiz.entries().size());
            assertThat(revision.answers()).isEqualTo((long) quiz.entries().size() * ClosedQuiz.ITEMS);
        });
    }

    @Test
    void schoolsWithTooFewEntrantsHaveNoPlaceAndAreNotOnTheFinalBoard() throws Exception {
        freeze();
        var board = boards.board(quiz.editionId(), "").orElseThrow();
        assertThat(board.seal().revision()).isEqualTo(1);
        assertThat(board.schools()).hasSize(2).allMatch(line -> line.percent().scale() == 1);
        assertThat(board.entrants()).isEqualTo(ClosedQuiz.ENTRANTS.get(0) + ClosedQuiz.ENTRANTS.get(1));
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM competition_result_line l JOIN competition_result r"
                                + " ON r.id = l.result_id WHERE r.edition_id = ? AND l.place IS NULL",
                        quiz.id()))
                .isEqualTo(1);
    }

    @Test
    void twoWhoFreezeAtOnceMakeOneResult() throws Exception {
        // Each has a request, and in it a quiz, of its own.
        var edition = quiz.editionId();
        var outcomes = concurrently.twice(
                concurrently.staff(Demo.ADMIN), () -> Concurrently.run(() -> afterwards.freeze(edition)));
        // Whoever is later than the result is told so, all others see the same work.
        assertThat(outcomes).anyMatch(Concurrently.Outcome::isDone);
        assertThat(end.of(ClosedEditionService.FREEZING, edition).problemKey()).isNull();
        assertThat(rows.count("SELECT COUNT(*) FROM competition_result WHERE edition_id = ?", quiz.id()))
                .isEqualTo(1);
    }

    @Test
    void countedAgainTheResultComesOutBitForBit() throws Exception {
        freeze();
        assertThat(prove()).matches(ProofReport::isProven);
    }

    @Test
    void anAnswerThatWasChangedIsNoticed() throws Exception {
        freeze();
        var entry = quiz.entries().get(0);
        rows.write(
                em -> em.createNativeQuery("UPDATE competition_answer SET response = ? WHERE entry_id = ? AND item = 1")
                        .setParameter(1, quiz.response(1, false))
                        .setParameter(2, entry.id())
                        .executeUpdate());
        assertThat(prove())
                .matches(report -> !report.isProven() && !report.counted().equals(report.sealed()));
    }

    @Test
    void aLineThatWasChangedIsNoticed() throws Exception {
        freeze();
        rows.write(em -> em.createNativeQuery(
                        "UPDATE competition_result_line l JOIN competition_result r"
                                + " ON r.id = l.result_id SET l.points = l.points + 1 WHERE r.edition_id = ? AND l.school_id = ?")
                .setParameter(1, quiz.id())
                .setParameter(2, quiz.school(0))
                .executeUpdate());
        assertThat(prove())
                .matches(report -> !report.isProven() && !report.stored().equals(report.sealed()));
    }

    @Test
    void anAnswerThatIsSmuggledInAfterwardsIsNoticedAndChangesNothing() throws Exception {
        freeze();
        var board = boards.json(quiz.editionId(), "").orElseThrow();
        long newcomer = quiz.enterLate(0);
        quiz.log(newcomer, 1, quiz.response(1, true), Instant.now());
        assertThat(prove()).matches(report -> !report.isProven() && report.outside() == 1);
        assertThat(boards.json(quiz.editionId(), "").orElseThrow()).isEqualTo(board);
    }

    @Test
    void theWindowOfAFrozenEditionStays() throws Exception {
        freeze();
        assertThatThrownBy(() -> rows.change(
                        CompetitionEdition.class,
                        quiz.id(),
                        edition -> edition.takePlace(
                                edition.getOpensAt(), Instant.now().plusSeconds(60))))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("competition_rule_frozen");
    }

    @Test
    void aFrozenResultTellsWhatEachEntryCameTo() throws Exception {
        freeze();
        var told = new ArrayList<EntryScore>();
        scores.each(edition(), told::add);
        assertThat(told)
                .extracting(score -> score.entry().code())
                .containsExactlyElementsOf(
                        quiz.entries().stream().map(entry -> entry.code()).toList());
        assertThat(told.get(0).points()).isEqualTo(rightOf(0) * WHOLE);
        assertThat(told).allMatch(score -> score.whole() == ClosedQuiz.ITEMS * WHOLE);
    }

    private CompetitionEdition edition() throws Exception {
        var found = new ArrayList<CompetitionEdition>();
        rows.change(CompetitionEdition.class, quiz.id(), found::add);
        return found.get(0);
    }

    private void freeze() throws Exception {
        freezing.freeze(quiz.editionId());
    }

    private ProofReport prove() throws Exception {
        asStaff.run(Demo.ADMIN, () -> afterwards.prove(quiz.editionId()));
        end.of(ClosedEditionService.PROVING, quiz.editionId());
        return asStaff.call(Demo.ADMIN, () -> afterwards.get(quiz.editionId(), Language.BOSNIAN))
                .getProof();
    }

    private String line(int school) {
        return rows.text(
                "SELECT CONCAT(l.entrants, ' ', l.answers, ' ', l.points) FROM competition_result_line l"
                        + " JOIN competition_result r ON r.id = l.result_id WHERE r.edition_id = ? AND l.school_id = ?",
                quiz.id(),
                quiz.school(school));
    }

    private static int right(int entrants) {
        int right = 0;
        for (int child = 0; child < entrants; child++) {
            right += rightOf(child);
        }
        return right;
    }

    private static int rightOf(int child) {
        return (int) IntStream.rangeClosed(1, ClosedQuiz.ITEMS)
                .filter(item -> ClosedQuiz.isRight(child, item))
                .count();
    }
}
