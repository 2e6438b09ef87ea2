package ba.sigurno.ear.inserver.competition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.EndOfWork;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.inserver.support.RuleAssertions;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.competition.board.EditionBoards;
import ba.sigurno.ejb.competition.board.EntryScore;
import ba.sigurno.ejb.competition.correction.CorrectionPreview;
import ba.sigurno.ejb.competition.correction.CorrectionProgress;
import ba.sigurno.ejb.competition.correction.CorrectionService;
import ba.sigurno.ejb.competition.result.ClosedEditionService;
import ba.sigurno.ejb.competition.result.CorrectionCommand;
import ba.sigurno.ejb.competition.result.FrozenScores;
import ba.sigurno.ejb.competition.result.ProofReport;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.result.Correction.Effect;
import ba.sigurno.persistence.competition.result.Verdict;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A correction makes another result, changes whom it concerns and nobody else, and can be taken back by another. */
@ExtendWith(ArquillianExtension.class)
class CorrectionIT {

    private static final int WHOLE = 10_000;
    private static final Map<Language, String> REASON =
            Map.of(Language.BOSNIAN, "I drugi odgovor je tačan.", Language.SERBIAN_LATIN, "I drugi odgovor je tačan.");

    @Inject
    private ClosedQuiz quiz;

    @Inject
    private ClosedEditionService afterwards;

    @Inject
    private Freezing freezing;

    @Inject
    private EndOfWork end;

    @Inject
    private CorrectionService corrections;

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

    private List<EntryScore> before;

    @BeforeEach
    void freezeAQuiz() throws Exception {
        quiz.make(Duration.ofMinutes(1), Demo.AUTHORITY_TK);
        freezing.freeze(quiz.editionId());
        before = scores();
    }

    @Test
    void anotherKeyTurnsTheAnswersToThatQuestionRoundAndNoOthers() throws Exception {
        var other = correcting(Verdict.OTHER_KEY, Set.of(quiz.response(1, false)), REASON);
        int first = ClosedQuiz.ENTRANTS.size();
        assertThat(preview(other).effect()).isEqualTo(new Effect(quiz.entries().size() - first, first, 2));
        assertThat(scores()).isEqualTo(before);

        correct(other, 1);
        var after = scores();
        for (int at = 0; at < before.size(); at++) {
            boolean hadItRight = isFirstOfASchool(at);
            assertThat(after.get(at).points() - before.get(at).points()).isEqualTo(hadItRight ? -WHOLE : WHOLE);
        }
        assertThat(prove()).matches(ProofReport::isProven);
    }

    @Test
    void aQuestionForEverybodyIsAGainForThoseWhoHadItWrong() throws Exception {
        correct(correcting(Verdict.EVERYBODY, Set.of(), REASON), 1);
        var after = scores();
        for (int at = 0; at < before.size(); at++) {
            assertThat(after.get(at).points() - before.get(at).points()).isEqualTo(isFirstOfASchool(at) ? 0 : WHOLE);
        }
    }

    @Test
    void aQuestionForNobodyIsLeftOutOfPointsAndOfWhatThereIsToReach() throws Exception {
        correct(correcting(Verdict.NOBODY, Set.of(), REASON), 1);
        assertThat(scores())
                .allMatch(score ->
                        score.whole() == (ClosedQuiz.ITEMS - 1) * WHOLE && score.answers() == ClosedQuiz.ITEMS - 1);
        assertThat(prove()).matches(ProofReport::isProven);
    }

    @Test
    void aLaterCorrectionTakesThePlaceOfAnEarlierAndTheFirstResultStays() throws Exception {
        correct(correcting(Verdict.EVERYBODY, Set.of(), REASON), 1);
        correct(correcting(Verdict.AS_WRITTEN, Set.of(), REASON), 2);
        assertThat(scores()).isEqualTo(before);
        var checksums =
                rows.texts("SELECT checksum FROM competition_result WHERE edition_id = ? ORDER BY revision", quiz.id());
        assertThat(checksums).hasSize(3);
        assertThat(checksums.get(2)).isEqualTo(checksums.get(0)).isNotEqualTo(checksums.get(1));
    }

    @Test
    void thePublicBoardSaysWhatWasCorrectedAndWhy() throws Exception {
        correct(correcting(Verdict.EVERYBODY, Set.of(), REASON), 1);
        var seal = boards.board(quiz.editionId(), "").orElseThrow().seal();
        assertThat(seal.revision()).isEqualTo(2);
        assertThat(seal.corrections()).singleElement().satisfies(note -> {
            assertThat(note.item()).isEqualTo(1);
            assertThat(note.schools()).isEqualTo(2);
            assertThat(note.reason()).containsEntry("bs", REASON.get(Language.BOSNIAN));
        });
    }

    @Test
    void twoWhoCorrectAtOnceMakeOneCorrection() throws Exception {
        // Each has a request, and in it a quiz, of its own.
        var edition = quiz.editionId();
        var everybody = correcting(Verdict.EVERYBODY, Set.of(), REASON);
        concurrently.twice(
                concurrently.staff(Demo.EDITOR),
                () -> Concurrently.run(() -> corrections.correct(edition, everybody, 1)));
        assertThat(end.of(ClosedEditionService.CORRECTING, edition).problemKey())
                .isNull();
        assertThat(rows.count("SELECT COUNT(*) FROM competition_result WHERE edition_id = ?", quiz.id()))
                .isEqualTo(2);
    }

    @Test
    void onlyTheResultThatWasPreviewedIsCorrected() throws Exception {
        var everybody = correcting(Verdict.EVERYBODY, Set.of(), REASON);
        preview(everybody);
        correct(correcting(Verdict.NOBODY, Set.of(), REASON), 1);
        assertThat(progress(everybody).preview()).isNull();
        RuleAssertions.assertRuleBroken("competition_rule_result_changed", () -> correct(everybody, 1));
    }

    @Test
    void aPreviewIsOfOneCorrectionAndOfNoOther() throws Exception {
        preview(correcting(Verdict.EVERYBODY, Set.of(), REASON));
        assertThat(progress(correcting(Verdict.EVERYBODY, Set.of(), Map.of())).preview())
                .isNotNull();
        assertThat(progress(correcting(Verdict.NOBODY, Set.of(), Map.of())).preview())
                .isNull();
    }

    @Test
    void choicesThatDoNotExistAreRefusedAtOnce() {
        assertThatThrownBy(() -> preview(correcting(Verdict.OTHER_KEY, Set.of("zz"), REASON)))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void itSaysWhenPrizesAreDrawnAlready() throws Exception {
        var everybody = correcting(Verdict.EVERYBODY, Set.of(), REASON);
        assertThat(progress(everybody).drawn()).isFalse();
        rows.write(em -> em.createNativeQuery("UPDATE competition_edition SET revealed_seed = REPEAT('0', 64),"
                        + " version = version + 1 WHERE id = ?1")
                .setParameter(1, quiz.id())
                .executeUpdate());
        assertThat(progress(everybody).drawn()).isTrue();
    }

    @Test
    void withoutAReasonNothingIsCorrected() {
        assertThatThrownBy(() -> correct(correcting(Verdict.NOBODY, Set.of(), Map.of()), 1))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("competition_rule_reason_missing");
    }

    private boolean isFirstOfASchool(int at) {
        return at == 0
                || quiz.entries().get(at).schoolId()
                        != quiz.entries().get(at - 1).schoolId();
    }

    private CorrectionCommand correcting(Verdict verdict, Set<String> codes, Map<Language, String> reasons) {
        return new CorrectionCommand(quiz.ageBand(), 1, verdict, codes, reasons);
    }

    private CorrectionPreview preview(CorrectionCommand correcting) throws Exception {
        asStaff.run(Demo.EDITOR, () -> corrections.preview(quiz.editionId(), correcting));
        end.of(CorrectionService.PREVIEWING, quiz.editionId());
        return progress(correcting).preview();
    }

    private CorrectionProgress progress(CorrectionCommand correcting) throws Exception {
        return asStaff.call(Demo.EDITOR, () -> corrections.look(quiz.editionId(), correcting));
    }

    private void correct(CorrectionCommand correcting, int revision) throws Exception {
        asStaff.run(Demo.EDITOR, () -> corrections.correct(quiz.editionId(), correcting, revision));
        assertThat(end.of(ClosedEditionService.CORRECTING, quiz.editionId()).problemKey())
                .isNull();
    }

    private ProofReport prove() throws Exception {
        asStaff.run(Demo.ADMIN, () -> afterwards.prove(quiz.editionId()));
        end.of(ClosedEditionService.PROVING, quiz.editionId());
        return asStaff.call(Demo.ADMIN, () -> afterwards.get(quiz.editionId(), Language.BOSNIAN))
                .getProof();
    }

    private List<EntryScore> scores() throws Exception {
        var told = new ArrayList<EntryScore>();
        var edition = new ArrayList<CompetitionEdition>();
        rows.change(CompetitionEdition.class, quiz.id(), edition::add);
        scores.each(edition.get(0), told::add);
        return told;
    }
}
