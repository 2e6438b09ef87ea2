package ba.sigurno.persistence.quiz;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttemptTest {

    private final Country country = new Country();
    private final Quiz quiz = Questions.quiz(75);
    private final Question single = quiz.getQuestions().get(0);
    private final Question several = quiz.getQuestions().get(1);
    private final Attempt attempt = new Attempt(quiz, country.pupil("Hrabra Lasta"), 1, NOW);

    @Test
    void theSameAnswerSentAgainIsTheFirstOne() {
        var first = attempt.answer(single, Set.of("a"), NOW);
        var again = attempt.answer(single, Set.of("a"), NOW.plusSeconds(5));

        assertThat(again).isSameAs(first);
        assertThat(attempt.getAnswers()).hasSize(1);
    }

    @Test
    void anAnswerIsNotChangedOnceTheFeedbackWasSeen() {
        attempt.answer(single, Set.of("b"), NOW);

        assertBreaks("quiz_rule_alreadyAnswered", () -> attempt.answer(single, Set.of("a"), NOW));
    }

    @Test
    void aQuestionOfAnotherQuizIsRefused() {
        var stranger = Questions.question(QuestionType.SINGLE_CHOICE, "a*", "b");

        assertBreaks("quiz_rule_questionElsewhere", () -> attempt.answer(stranger, Set.of("a"), NOW));
    }

    @Test
    void anAttemptIsFinishedWhenEveryQuestionIsAnswered() {
        attempt.answer(single, Set.of("a"), NOW);

        assertBreaks("quiz_rule_questionsLeft", () -> attempt.finish(NOW));
        assertThat(attempt.isFinished()).isFalse();
    }

    @Test
    void partlyRightCountsInPartForThePercentButIsNotACorrectAnswer() {
        attempt.answer(single, Set.of("a"), NOW);
        attempt.answer(several, Set.of("a"), NOW);
        attempt.finish(NOW);

        assertThat(attempt.getPercent()).isEqualTo(75);
        assertThat(attempt.getCorrectCount()).isEqualTo(1);
        assertThat(attempt.isPassed()).isTrue();
    }

    @Test
    void tooLittleIsNotPassed() {
        attempt.answer(single, Set.of("b"), NOW);
        attempt.answer(several, Set.of("a", "b"), NOW);
        attempt.finish(NOW);

        assertThat(attempt.getPercent()).isEqualTo(50);
        assertThat(attempt.isPassed()).isFalse();
    }

    @Test
    void finishingTwiceKeepsTheFirstTime() {
        attempt.answer(single, Set.of("a"), NOW);
        attempt.answer(several, Set.of("b", "a"), NOW);
        attempt.finish(NOW);
        attempt.finish(NOW.plusSeconds(60));

        assertThat(attempt.getFinishedAt()).isEqualTo(NOW);
        assertThat(attempt.answerTo(several))
                .get()
                .extracting(AttemptAnswer::getChosen)
                .isEqualTo(Set.of("a", "b"));
    }

    @Test
    void anEmptyQuizCannotBeTried() {
        assertBreaks("quiz_rule_quizEmpty", () -> new Attempt(new Quiz(60), country.pupil("Tihi Ris"), 1, NOW));
    }

    @Test
    void aSchoolsScoreIsTheAverageOfItsEntrants() {
        var entry = new BoardEntry(quiz, country.school, new BoardFigures(1L, 6L, 12L, new BigDecimal("9.5000")));

        assertThat(entry.getScore()).isEqualByComparingTo("79.17");
    }
}
