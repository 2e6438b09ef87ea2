package ba.sigurno.ear.inserver.curriculum;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.enrolment.LearningClass;
import ba.sigurno.ear.inserver.quiz.EightTypes;
import ba.sigurno.ear.inserver.quiz.TriedQuiz;
import ba.sigurno.ear.inserver.support.AsPupil;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.curriculum.journey.AssignedModule;
import ba.sigurno.ejb.curriculum.journey.NextStep.Kind;
import ba.sigurno.ejb.curriculum.journey.PupilJourney;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.quiz.attempt.AttemptService;
import ba.sigurno.ejb.quiz.leaderboard.LeaderboardService;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same questions are asked before a module and once more at its end, and count nowhere. */
@ExtendWith(ArquillianExtension.class)
class BeforeAndAfterIT {

    /** So many questions of a choice, which a test knows to answer wrongly. */
    private static final int QUESTIONS = 2;

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
    private LeaderboardService boards;

    @Inject
    private Rows rows;

    private String slug;
    private String assignment;

    @BeforeEach
    void makeAClass() throws Exception {
        slug = quizzes.askingBefore(EightTypes.all().subList(0, QUESTIONS));
        learning.make(1, slug, 1);
        assignment = learning.assignment();
    }

    @Test
    void firstTheQuestionsThenLessonsAndQuizThenTheQuestionsAgain() throws Exception {
        assertThat(mission().next().kind()).isEqualTo(Kind.BEFORE);
        assertThat(mission().steps()).isEqualTo(4);
        var before = startBefore();
        assertThat(startBefore()).isEqualTo(before);
        answer(before, 0);
        assertThat(as(() -> journey.done(before, Language.BOSNIAN)).ungraded()).isTrue();
        assertThat(mission().next().kind()).isEqualTo(Kind.LESSON);
        assertThat(mission().stepsDone()).isEqualTo(1);
        assertRuleBroken("curriculum_rule_not_asked_now", this::startBefore);

        learning.read(0);
        assertThat(mission().next().kind()).isEqualTo(Kind.QUIZ);
        assertThat(mission().bestCorrect()).isNull();
        answer(learning.begin(0), QUESTIONS);
        assertThat(mission().completed()).isTrue();
        assertThat(mission().next().kind()).isEqualTo(Kind.AFTER);

        answer(startBefore(), QUESTIONS);
        assertThat(mission().next().kind()).isEqualTo(Kind.NONE);
        assertThat(mission().stepsDone()).isEqualTo(mission().steps());
        assertThat(mission().asked().before()).isZero();
        assertThat(mission().asked().after()).isEqualTo(QUESTIONS);
        assertRuleBroken("curriculum_rule_not_asked_now", this::startBefore);
    }

    @Test
    void whoBeganWithTheLessonsIsNotAskedAnyMore() throws Exception {
        learning.read(0);
        assertThat(mission().next().kind()).isEqualTo(Kind.QUIZ);
        assertThat(mission().steps()).isEqualTo(2);
        assertRuleBroken("curriculum_rule_not_asked_now", this::startBefore);
        answer(learning.begin(0), QUESTIONS);
        assertThat(mission().next().kind()).isEqualTo(Kind.NONE);
    }

    @Test
    void whatIsNotGradedCompletesNothingAndIsOnNoBoard() throws Exception {
        var attempt = startBefore();
        learning.read(0);
        answer(attempt, QUESTIONS);
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM module_completion c JOIN pupil p ON p.id = c.pupil_id WHERE p.public_id = ?",
                        learning.pupil(0)))
                .isZero();
        var before = rows.text(
                "SELECT q.public_id FROM quiz q JOIN module_edition e ON e.before_quiz_id = q.id"
                        + " JOIN module m ON m.id = e.module_id WHERE m.slug = ?",
                slug);
        assertThat(boards.quizzes(Language.BOSNIAN))
                .noneMatch(quiz -> quiz.quizId().equals(before));
        assertThatThrownBy(() -> boards.board(before, Language.BOSNIAN)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aModuleWithoutThemAsksNothing() throws Exception {
        learning.make(1, quizzes.of(EightTypes.all(), (quiz, questions) -> questions.forEach(quiz::add)), 1);
        var other = learning.assignment();
        var pupil = learning.pupil(1);
        assertThatThrownBy(() -> asPupil.call(pupil, () -> journey.startBefore(other)))
                .isInstanceOf(NotFoundException.class);
        var outsider = rows.anyPupilOf(Demo.CLASS_HNK);
        assertThatThrownBy(() -> asPupil.call(outsider, () -> journey.before(assignment, Language.BOSNIAN)))
                .isInstanceOf(NotFoundException.class);
    }

    private AssignedModule mission() throws Exception {
        return as(() -> journey.home(Language.BOSNIAN)).missions().get(0);
    }

    private String startBefore() throws Exception {
        return as(() -> journey.startBefore(assignment));
    }

    private void answer(String attempt, int right) throws Exception {
        for (int number = 0; number < QUESTIONS; number++) {
            var question = as(() -> attempts.view(attempt, Optional.empty(), Language.BOSNIAN))
                    .question()
                    .orElseThrow();
            learning.send(
                    0,
                    attempt,
                    question,
                    number < right ? learning.right(attempt, question) : learning.wrong(attempt, question));
        }
    }

    private <T> T as(Callable<T> work) throws Exception {
        return asPupil.call(learning.pupil(0), work);
    }
}
