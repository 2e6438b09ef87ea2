package ba.sigurno.ear.inserver.quiz;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.enrolment.LearningClass;
import ba.sigurno.ear.inserver.support.AsPupil;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ejb.curriculum.journey.PupilJourney;
import ba.sigurno.ejb.curriculum.journey.QuizPage;
import ba.sigurno.ejb.quiz.attempt.AnswerOutcome;
import ba.sigurno.ejb.quiz.attempt.AttemptService;
import ba.sigurno.ejb.quiz.attempt.AttemptView;
import ba.sigurno.ejb.quiz.attempt.OverdueAttempts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.attempt.AttemptItem;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.bank.Tags;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.settings.FeedbackPolicy;
import ba.sigurno.persistence.quiz.settings.Quiz;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a quiz draws, tells, allows and for how long, is kept by the server. */
@ExtendWith(ArquillianExtension.class)
class QuizRulesIT {

    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration LATE = LIMIT.plusSeconds(20);
    private static final Duration TOO_LATE = LIMIT.plusMinutes(1);

    @Inject
    private AsPupil asPupil;

    @Inject
    private LearningClass learning;

    @Inject
    private TriedQuiz quizzes;

    @Inject
    private PupilJourney journey;

    @Inject
    private AttemptService attempts;

    @Inject
    private OverdueAttempts overdue;

    @Inject
    private Rows rows;

    @Test
    void eachAttemptDrawsAnewAndAsksTheSameWhenItGoesOn() throws Exception {
        var keyword = "izvuci-" + UUID.randomUUID().toString().substring(0, 8);
        begin(4, many(30), drawn(10, keyword));
        var papers = new HashSet<List<String>>();
        for (int pupil = 0; pupil < learning.size(); pupil++) {
            var attempt = learning.begin(pupil);
            var paper = quizzes.paper(attempt);
            assertThat(paper).hasSize(10).doesNotHaveDuplicates();
            learning.send(pupil, attempt, learning.question(pupil, attempt), Map.of("c", List.of("1")));
            assertThat(learning.begin(pupil)).isEqualTo(attempt);
            assertThat(quizzes.paper(attempt)).isEqualTo(paper);
            assertThat(learning.question(pupil, attempt).number()).isEqualTo(2);
            papers.add(paper);
        }
        assertThat(papers).hasSizeGreaterThan(1);
    }

    @Test
    void tooFewToDrawIsSaidAndNothingBegins() throws Exception {
        var keyword = "malo-" + UUID.randomUUID().toString().substring(0, 8);
        begin(1, many(3), drawn(5, keyword));
        assertRuleBroken("quiz_rule_too_few_to_draw", () -> learning.begin(0));
        assertThat(quiz().mission().quizBegun()).isFalse();
    }

    @Test
    void aShuffledQuizAsksInAnOrderOfItsOwn() throws Exception {
        begin(4, many(12), all(quiz -> quiz.shuffle(true)));
        var papers = new HashSet<List<String>>();
        for (int pupil = 0; pupil < learning.size(); pupil++) {
            papers.add(quizzes.paper(learning.begin(pupil)));
        }
        assertThat(papers).hasSizeGreaterThan(1);
        var sorted = new HashSet<List<String>>();
        papers.forEach(paper -> {
            var copy = new ArrayList<>(paper);
            Collections.sort(copy);
            sorted.add(copy);
        });
        assertThat(sorted).hasSize(1);
    }

    @Test
    void attemptsAreAllowedSoOften() throws Exception {
        begin(1, many(1), all(quiz -> quiz.allowAttempts(2)));
        assertThat(quiz().rules().attemptsLeft()).isEqualTo(2);
        fail(learning.begin(0));
        assertThat(quiz().rules().attemptsLeft()).isEqualTo(1);
        var last = learning.begin(0);
        fail(last);
        assertThat(quiz().rules().isUsedUp()).isTrue();
        assertThat(first(() -> journey.done(last, Language.BOSNIAN)).rules().isUsedUp())
                .isTrue();
        assertRuleBroken("quiz_rule_no_attempts_left", () -> learning.begin(0));
    }

    @Test
    void whatWasRightIsToldAtOnce() throws Exception {
        begin(1, many(2), all(quiz -> quiz.tell(FeedbackPolicy.AT_ONCE)));
        var attempt = learning.begin(0);
        assertThat(right(attempt)).isEqualTo(AnswerOutcome.TOLD);
        assertThat(view(attempt, 1).answer()).isPresent();
        assertThat(view(attempt, 2).question()).isPresent();
    }

    @Test
    void whatWasRightIsToldAfterTheEnd() throws Exception {
        begin(1, many(2), all(quiz -> quiz.tell(FeedbackPolicy.AFTER_END)));
        var attempt = learning.begin(0);
        assertThat(right(attempt)).isEqualTo(AnswerOutcome.ON);
        assertThat(view(attempt, 1).answer()).isEmpty();
        assertThat(view(attempt, 1).previous()).isEmpty();
        assertThat(right(attempt)).isEqualTo(AnswerOutcome.DONE);
        assertThat(view(attempt, 1).answer()).isPresent();
        assertThat(view(attempt, 1).following()).hasValue(2);
    }

    @Test
    void whatWasRightIsNeverTold() throws Exception {
        begin(1, many(2), all(quiz -> quiz.tell(FeedbackPolicy.NEVER)));
        var attempt = learning.begin(0);
        assertThat(right(attempt)).isEqualTo(AnswerOutcome.ON);
        assertThat(right(attempt)).isEqualTo(AnswerOutcome.DONE);
        assertThat(view(attempt, 1).answer()).isEmpty();
        assertThat(view(attempt, 1).question()).isEmpty();
        assertThat(first(() -> journey.done(attempt, Language.BOSNIAN)).rules().isTold())
                .isFalse();
    }

    @Test
    void aPacketThatIsLateByLittleCounts() throws Exception {
        begin(1, many(2), all(quiz -> quiz.limitTime(LIMIT)));
        var attempt = learning.begin(0);
        assertThat(view(attempt, 0).time().orElseThrow().seconds())
                .isBetween(LIMIT.toSeconds() - 60, LIMIT.toSeconds());
        quizzes.pass(attempt, LATE);
        assertThat(view(attempt, 0).time().orElseThrow().isUp()).isTrue();
        assertThat(right(attempt)).isEqualTo(AnswerOutcome.TOLD);
        assertThat(view(attempt, 0).answered()).isEqualTo(1);
    }

    @Test
    void anAnswerThatIsTooLateIsNotTakenHoweverOftenItIsSent() throws Exception {
        begin(1, many(4), all(quiz -> quiz.limitTime(LIMIT)));
        var attempt = learning.begin(0);
        right(attempt);
        var question = learning.question(0, attempt);
        var form = learning.right(attempt, question);
        quizzes.pass(attempt, TOO_LATE);
        assertThat(learning.send(0, attempt, question, form)).isEqualTo(AnswerOutcome.ON);
        assertThat(learning.send(0, attempt, question, form)).isEqualTo(AnswerOutcome.ON);
        var view = view(attempt, 0);
        assertThat(view.finished()).isTrue();
        assertThat(view.cutShort()).isTrue();
        assertThat(view.answered()).isEqualTo(1);
        assertThat(view.question()).isEmpty();
        var done = first(() -> journey.done(attempt, Language.BOSNIAN));
        assertThat(done.correct()).isEqualTo(1);
        assertThat(done.questions()).isEqualTo(4);
        assertThat(done.passed()).isFalse();
    }

    @Test
    void whoComesBackAfterTheTimeFindsTheAttemptEnded() throws Exception {
        begin(1, many(2), all(quiz -> quiz.limitTime(LIMIT)));
        var attempt = learning.begin(0);
        quizzes.pass(attempt, TOO_LATE);
        assertThat(view(attempt, 0).cutShort()).isTrue();
        assertThat(learning.begin(0)).isNotEqualTo(attempt);
    }

    @Test
    void aForgottenAttemptEndsByItselfAndCountsWhenItIsEnough() throws Exception {
        begin(2, many(2), all(quiz -> quiz.limitTime(LIMIT)));
        var enough = learning.begin(0);
        right(enough);
        var tooLittle = learning.begin(1);
        quizzes.pass(enough, TOO_LATE);
        quizzes.pass(tooLittle, TOO_LATE);
        overdue.end();
        overdue.end();
        for (var attempt : List.of(enough, tooLittle)) {
            assertThat(rows.count(
                            "SELECT COUNT(*) FROM attempt WHERE public_id = ? AND finished_at = deadline", attempt))
                    .isEqualTo(1);
        }
        assertThat(completions(0)).isEqualTo(1);
        assertThat(completions(1)).isZero();
    }

    @Test
    void whatIsNoAnswerYetIsThereOnEveryDevice() throws Exception {
        begin(1, List.of(EightTypes.all().get(6)), all(quiz -> {}));
        var attempt = learning.begin(0);
        var question = learning.question(0, attempt);
        assertThat(learning.send(0, attempt, question, Map.of("t", List.of("osam"))))
                .isEqualTo(AnswerOutcome.AGAIN);
        var again = learning.question(0, attempt);
        assertThat(again.given().value("t")).isEqualTo("osam");
        assertThat(again.problem()).isNotEmpty();
        assertThat(learning.send(0, attempt, question, Map.of("t", List.of("8,5"))))
                .isEqualTo(AnswerOutcome.TOLD);
        assertThat(rows.count("SELECT COUNT(*) FROM attempt_item WHERE draft = 't=osam'"))
                .isZero();
    }

    @Test
    void everyResultIsWhatVersionAndResponseMakeIt() throws Exception {
        begin(1, EightTypes.all(), all(quiz -> quiz.shuffle(true)));
        var attempt = learning.begin(0);
        for (int number = 0; number < EightTypes.all().size(); number++) {
            assertThat(right(attempt)).isEqualTo(AnswerOutcome.TOLD);
        }
        assertThat(first(() -> journey.done(attempt, Language.BOSNIAN)).correct())
                .isEqualTo(8);
        var different = new ArrayList<String>();
        rows.write(em -> em.createQuery(
                        "SELECT i FROM AttemptItem i JOIN FETCH i.version WHERE i.response IS NOT NULL",
                        AttemptItem.class)
                .getResultStream()
                .filter(item -> item.getScore().compareTo(scoredAnew(item)) != 0)
                .forEach(item -> different.add(item.getAttempt().getPublicId() + " " + item.getPosition())));
        assertThat(different).isEmpty();
    }

    private static BigDecimal scoredAnew(AttemptItem item) {
        return item.getVersion()
                .getContent()
                .interaction()
                .score(item.getResponse().orElseThrow());
    }

    /** The first pupil of a new class has read what comes before the quiz. */
    private void begin(int size, List<QuestionContent> contents, BiConsumer<Quiz, List<Question>> rules)
            throws Exception {
        learning.make(size, quizzes.of(contents, rules), 1);
        for (int pupil = 0; pupil < size; pupil++) {
            learning.read(pupil);
        }
    }

    private static BiConsumer<Quiz, List<Question>> all(Consumer<Quiz> rules) {
        return (quiz, questions) -> {
            questions.forEach(quiz::add);
            rules.accept(quiz);
        };
    }

    private static BiConsumer<Quiz, List<Question>> drawn(int count, String keyword) {
        return (quiz, questions) -> {
            questions.forEach(question -> question.tag(List.of(keyword)));
            quiz.draw(count, new Tags(null, null, null, keyword));
        };
    }

    private static List<QuestionContent> many(int count) {
        return Collections.nCopies(count, EightTypes.all().get(0));
    }

    private AnswerOutcome right(String attempt) throws Exception {
        var question = learning.question(0, attempt);
        return learning.send(0, attempt, question, learning.right(attempt, question));
    }

    private void fail(String attempt) throws Exception {
        var question = learning.question(0, attempt);
        learning.send(0, attempt, question, learning.wrong(attempt, question));
    }

    private AttemptView view(String attempt, int number) throws Exception {
        return first(() -> attempts.view(attempt, Optional.of(number), Language.BOSNIAN));
    }

    private QuizPage quiz() throws Exception {
        var assignment = learning.assignment();
        return first(() -> journey.quiz(assignment, Language.BOSNIAN));
    }

    private <T> T first(Callable<T> work) throws Exception {
        return asPupil.call(learning.pupil(0), work);
    }

    private long completions(int pupil) {
        return rows.count(
                "SELECT COUNT(*) FROM module_completion c JOIN pupil p ON p.id = c.pupil_id WHERE p.public_id = ?",
                learning.pupil(pupil));
    }
}
