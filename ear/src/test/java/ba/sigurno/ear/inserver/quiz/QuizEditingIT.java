package ba.sigurno.ear.inserver.quiz;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.enrolment.LearningClass;
import ba.sigurno.ear.inserver.support.AsPupil;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.quiz.attempt.AnswerOutcome;
import ba.sigurno.ejb.quiz.attempt.AttemptService;
import ba.sigurno.ejb.quiz.attempt.QuizTrial;
import ba.sigurno.ejb.quiz.settings.EditedQuiz;
import ba.sigurno.ejb.quiz.settings.QuizCommand;
import ba.sigurno.ejb.quiz.settings.QuizCommand.Slot;
import ba.sigurno.ejb.quiz.settings.QuizEditing;
import ba.sigurno.ejb.quiz.settings.Supply;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.settings.FeedbackPolicy;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An editor settles a quiz at once, never over somebody else's change, and never for who is in the middle of it. */
@ExtendWith(ArquillianExtension.class)
class QuizEditingIT {

    private static final Language READER = Language.BOSNIAN;
    private static final int TAGGED = 6;

    @Inject
    private AsStaff as;

    @Inject
    private AsPupil asPupil;

    @Inject
    private QuizEditing editing;

    @Inject
    private QuizTrial trial;

    @Inject
    private AttemptService attempts;

    @Inject
    private LearningClass learning;

    @Inject
    private TriedQuiz quizzes;

    @Inject
    private Rows rows;

    private final String keyword = "slot-" + UUID.randomUUID().toString().substring(0, 8);
    private String slug;
    private String quiz;

    @BeforeEach
    void make() throws Exception {
        slug = quizzes.of(
                Collections.nCopies(TAGGED, inAllLanguages(EightTypes.all().get(0))), (made, questions) -> {
                    questions.forEach(question -> question.tag(List.of(keyword)));
                    made.add(questions.get(0));
                    made.add(questions.get(1));
                });
        quiz = quizzes.quizOf(slug);
    }

    @Test
    void whatIsSavedIsAskedInItsOrder() throws Exception {
        var before = open().settings();
        var slots = List.of(drawing(3), before.slots().get(1), before.slots().get(0));
        save(open().lock(), with(before, slots));
        var after = open();
        assertThat(after.settings().slots()).isEqualTo(slots);
        assertThat(after.lock()).isGreaterThan(0);
    }

    @Test
    void whoSawAnOlderStateSavesNothing() throws Exception {
        var seen = open();
        save(seen.lock(), with(seen.settings(), List.of(drawing(1))));
        assertThatThrownBy(() -> save(seen.lock(), seen.settings()))
                .hasRootCauseInstanceOf(OptimisticLockException.class);
        assertThat(open().settings().slots()).hasSize(1);
    }

    @Test
    void aRefusedSlotChangesNothingAtAll() throws Exception {
        var seen = open();
        var twice = new ArrayList<>(seen.settings().slots());
        twice.add(twice.get(0));
        assertRuleBroken("quiz_rule_question_twice", () -> save(seen.lock(), with(seen.settings(), twice)));
        assertRuleBroken("quiz_rule_quiz_empty", () -> save(seen.lock(), with(seen.settings(), List.of())));
        assertThat(open()).isEqualTo(seen);
    }

    @Test
    void whatCanBeDrawnIsCountedWithoutWhatIsAskedAnywayAndWhatIsDrawnBefore() throws Exception {
        var fixed = open().settings().slots();
        assertThat(supplies(List.of(drawing(2))).get(0).matching()).isEqualTo(TAGGED);
        var supplies = supplies(List.of(fixed.get(0), fixed.get(1), drawing(3), drawing(2)));
        assertThat(supplies.get(0)).isNull();
        assertThat(supplies.get(2).enoughFor(3)).isTrue();
        assertThat(supplies.get(3).matching()).isEqualTo(TAGGED - 2);
        assertThat(supplies.get(3).left()).isEqualTo(1);
        assertThat(supplies.get(3).enoughFor(2)).isFalse();
    }

    @Test
    void anAttemptThatHasBegunKeepsItsQuestionsAndRules() throws Exception {
        learning.make(1, slug, 1);
        learning.read(0);
        var attempt = learning.begin(0);
        var paper = quizzes.paper(attempt);
        var seen = open();
        save(seen.lock(), new QuizCommand(100, true, false, 1, 1, FeedbackPolicy.NEVER, List.of(drawing(1))));
        assertThat(quizzes.paper(attempt)).isEqualTo(paper);
        var question = learning.question(0, attempt);
        assertThat(learning.send(0, attempt, question, learning.right(attempt, question)))
                .isEqualTo(AnswerOutcome.TOLD);
        var view = asPupil.call(learning.pupil(0), () -> attempts.view(attempt, Optional.of(1), READER));
        assertThat(view.answer()).isPresent();
        assertThat(view.time()).isEmpty();
    }

    @Test
    void aTrialStoresNothing() throws Exception {
        var sql = "SELECT COUNT(*) FROM attempt a JOIN quiz q ON q.id = a.quiz_id WHERE q.public_id = ?";
        var view = as.call(Demo.EDITOR, () -> trial.view(quiz, 5, 1, false, Map.of("c", List.of("1")), READER));
        assertThat(view.answer()).isPresent();
        assertThat(view.total()).isEqualTo(2);
        assertThat(rows.count(sql, quiz)).isZero();
    }

    private static QuestionContent inAllLanguages(QuestionContent content) {
        return content.withTexts(text -> {
            var all = text;
            for (var language : Language.values()) {
                all = language.isCyrillic()
                        ? all
                        : all.with(language, text.in(READER).orElse(""));
            }
            return all;
        });
    }

    private EditedQuiz open() throws Exception {
        return as.call(Demo.EDITOR, () -> editing.open(quiz, READER));
    }

    private Void save(int lock, QuizCommand settings) throws Exception {
        return as.call(Demo.EDITOR, () -> {
            editing.save(quiz, lock, settings);
            return null;
        });
    }

    private List<Supply> supplies(List<Slot> slots) throws Exception {
        return as.call(Demo.EDITOR, () -> editing.supplies(slots));
    }

    private Slot drawing(int count) {
        return new Slot(null, count, null, null, null, keyword);
    }

    private static QuizCommand with(QuizCommand rules, List<Slot> slots) {
        return new QuizCommand(
                rules.passPercent(),
                rules.shuffled(),
                rules.optionsShuffled(),
                rules.attemptsAllowed(),
                rules.minutes(),
                rules.feedback(),
                slots);
    }
}
