package ba.sigurno.persistence.quiz.attempt;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.bank.Questions;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Response.Chosen;
import ba.sigurno.persistence.quiz.leaderboard.BoardEntry;
import ba.sigurno.persistence.quiz.leaderboard.BoardFigures;
import ba.sigurno.persistence.quiz.settings.FeedbackPolicy;
import ba.sigurno.persistence.quiz.settings.Quiz;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttemptTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Country country = new Country();
    private final List<QuestionVersion> paper = Questions.paper();
    private final Quiz quiz = Questions.quiz(75, paper);
    private final Attempt attempt = begin(1);

    private Attempt begin(int ordinal) {
        return new Attempt(quiz, country.pupil("Hrabra Lasta"), ordinal, paper, 7, NOW);
    }

    private static Chosen chosen(String... codes) {
        return Chosen.of(List.of(codes));
    }

    @Test
    void anAdultTakesATestByItsOwnPassMarkAndTime() {
        var taken = new Attempt(quiz, country.teacher, 4, paper, 7, 40, NOW.plus(HOUR), NOW);
        assertThat(taken.getPupil()).isNull();
        assertThat(taken.getSchool()).isNull();
        assertThat(taken.getAccount()).isEqualTo(country.teacher);
        taken.answer(1, chosen("a"), NOW);
        taken.finish(NOW.plus(HOUR).plus(Attempt.GRACE).plusSeconds(1));
        assertThat(taken.isCutShort()).isTrue();
        assertThat(taken.isPassed()).isTrue();
    }

    @Test
    void theSameAnswerSentAgainIsTheFirstOne() {
        var first = attempt.answer(1, chosen("a"), NOW);
        var again = attempt.answer(1, chosen("a"), NOW.plusSeconds(5));

        assertThat(again).isSameAs(first);
        assertThat(again.getAnsweredAt()).isEqualTo(NOW);
        assertThat(attempt.answeredCount()).isEqualTo(1);
    }

    @Test
    void anAnswerIsNotChangedOnceTheFeedbackWasSeen() {
        attempt.answer(1, chosen("b"), NOW);

        assertBreaks("quiz_rule_already_answered", () -> attempt.answer(1, chosen("a"), NOW));
    }

    @Test
    void aQuestionThatIsNotAskedIsRefused() {
        assertBreaks("quiz_rule_question_elsewhere", () -> attempt.answer(3, chosen("a"), NOW));
        assertBreaks("quiz_rule_question_elsewhere", () -> attempt.answer(0, chosen("a"), NOW));
    }

    @Test
    void anAttemptIsFinishedWhenEveryQuestionIsAnswered() {
        attempt.answer(1, chosen("a"), NOW);

        assertBreaks("quiz_rule_questions_left", () -> attempt.finish(NOW));
        assertThat(attempt.isFinished()).isFalse();
    }

    @Test
    void partlyRightCountsInPartForThePercentButIsNotACorrectAnswer() {
        attempt.answer(1, chosen("a"), NOW);
        attempt.answer(2, chosen("a"), NOW);
        attempt.finish(NOW);

        assertThat(attempt.getPercent()).isEqualTo(75);
        assertThat(attempt.getCorrectCount()).isEqualTo(1);
        assertThat(attempt.isPassed()).isTrue();
    }

    @Test
    void tooLittleIsNotPassed() {
        attempt.answer(1, chosen("b"), NOW);
        attempt.answer(2, chosen("a", "b"), NOW);
        attempt.finish(NOW);

        assertThat(attempt.getPercent()).isEqualTo(50);
        assertThat(attempt.isPassed()).isFalse();
    }

    @Test
    void finishingTwiceKeepsTheFirstTime() {
        attempt.answer(1, chosen("a"), NOW);
        attempt.answer(2, chosen("b", "a"), NOW);
        attempt.finish(NOW);
        attempt.finish(NOW.plusSeconds(60));

        assertThat(attempt.getFinishedAt()).isEqualTo(NOW);
        assertThat(attempt.getItems().get(1).getResponse()).contains(chosen("a", "b"));
    }

    @Test
    void anEmptyQuizCannotBeTried() {
        assertBreaks(
                "quiz_rule_quiz_empty",
                () -> new Attempt(new Quiz(60), country.pupil("Tihi Ris"), 1, List.of(), 1, NOW));
    }

    @Test
    void aQuizMayBeTriedAsOftenAsItAllows() {
        quiz.allowAttempts(2);

        assertThat(begin(2).getOrdinal()).isEqualTo(2);
        assertBreaks("quiz_rule_no_attempts_left", () -> begin(3));
    }

    @Test
    void anAnswerIsTakenUntilTheTimeIsUpAndALittleLaterForASlowLine() {
        quiz.limitTime(HOUR);
        var timed = begin(1);

        timed.answer(1, chosen("a"), NOW.plus(HOUR).plus(Attempt.GRACE));
        var late = NOW.plus(HOUR).plus(Attempt.GRACE).plusMillis(1);
        assertBreaks("quiz_rule_time_up", () -> timed.answer(2, chosen("a"), late));
    }

    @Test
    void whatIsNotAnsweredInTimeIsWorthNothingAndTheRestCounts() {
        quiz.limitTime(HOUR);
        var timed = begin(1);
        timed.answer(1, chosen("a"), NOW);
        timed.finish(NOW.plus(HOUR.multipliedBy(2)));

        assertThat(timed.getFinishedAt()).isEqualTo(NOW.plus(HOUR));
        assertThat(timed.getPercent()).isEqualTo(50);
        assertThat(timed.getCorrectCount()).isEqualTo(1);
    }

    @Test
    void whatWasRightIsToldWhenTheQuizSaidSoAtTheBeginning() {
        assertThat(attempt.isFeedbackTold()).isTrue();
        quiz.tell(FeedbackPolicy.AFTER_END);
        assertThat(attempt.isFeedbackTold()).isTrue();
        var after = begin(2);
        assertThat(after.isFeedbackTold()).isFalse();
        after.answer(1, chosen("a"), NOW);
        after.answer(2, chosen("a"), NOW);
        after.finish(NOW);
        assertThat(after.isFeedbackTold()).isTrue();
        quiz.tell(FeedbackPolicy.NEVER);
        var never = begin(3);
        never.answer(1, chosen("a"), NOW);
        never.answer(2, chosen("a"), NOW);
        never.finish(NOW);
        assertThat(never.isFeedbackTold()).isFalse();
    }

    @Test
    void aChangeOfTheQuizDoesNotReachAttemptsThatHaveBegun() {
        quiz.passAt(90);
        quiz.limitTime(HOUR);
        quiz.shuffleOptions(false);
        quiz.remove(2);
        attempt.answer(1, chosen("a"), NOW);
        attempt.answer(2, chosen("a"), NOW);
        attempt.finish(NOW);
        assertThat(attempt.getItems()).hasSize(2);
        assertThat(attempt.getDeadline()).isNull();
        assertThat(attempt.isOptionsShuffled()).isTrue();
        assertThat(attempt.getPercent()).isEqualTo(75);
        assertThat(attempt.isPassed()).isTrue();
    }

    @Test
    void theSameSeedAsksInTheSameOrder() {
        var many = IntStream.range(0, 12)
                .mapToObj(number -> Questions.approved(QuestionType.SINGLE_CHOICE, "a*", "b"))
                .toList();
        var shuffled = Questions.quiz(50, many);
        shuffled.shuffle(true);
        var pupil = country.pupil("Tihi Ris");
        var one = new Attempt(shuffled, pupil, 1, many, 42, NOW);
        var same = new Attempt(shuffled, pupil, 1, many, 42, NOW);
        var other = new Attempt(shuffled, pupil, 1, many, 43, NOW);

        assertThat(asked(one)).isEqualTo(asked(same)).isNotEqualTo(many).containsExactlyInAnyOrderElementsOf(many);
        assertThat(asked(other)).isNotEqualTo(asked(one));
    }

    private static List<QuestionVersion> asked(Attempt attempt) {
        return attempt.getItems().stream().map(AttemptItem::getVersion).toList();
    }

    @Test
    void aSchoolsScoreIsTheAverageOfItsEntrants() {
        var entry = new BoardEntry(quiz, country.school, new BoardFigures(1L, 6L, 12L, new BigDecimal("9.5000")));

        assertThat(entry.getScore()).isEqualByComparingTo("79.17");
    }
}
