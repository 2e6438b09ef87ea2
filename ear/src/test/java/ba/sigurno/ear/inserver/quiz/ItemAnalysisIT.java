package ba.sigurno.ear.inserver.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ba.sigurno.ear.inserver.enrolment.LearningClass;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.quiz.analysis.Evidence;
import ba.sigurno.ejb.quiz.analysis.ItemAnalysisService;
import ba.sigurno.ejb.quiz.analysis.QuizAnalysis;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.settings.Quiz;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the database adds up is what comes out when every answer is looked at. */
@ExtendWith(ArquillianExtension.class)
class ItemAnalysisIT {

    /** The database rounds the mean of the other questions to eight decimals. */
    private static final Offset<Double> CLOSE = within(1e-5);

    private static final int QUESTIONS = 5;

    private static final int PUPILS = 12;

    @Inject
    private AsStaff asStaff;

    @Inject
    private ItemAnalysisService analyses;

    @Inject
    private LearningClass learning;

    @Inject
    private Rows rows;

    private String quizId;

    /** All but the last pupil have taken the quiz, some of them well. */
    @BeforeEach
    void takeTheQuiz() throws Exception {
        learning.make(PUPILS + 1);
        quizId = learning.quiz();
        for (int pupil = 0; pupil < PUPILS; pupil++) {
            learning.read(pupil);
            learning.answer(pupil, learning.begin(pupil), pupil % (QUESTIONS + 1));
        }
    }

    @Test
    void figuresOfEachQuestionAreWhatTheAnswersSay() throws Exception {
        double[][] answers = answers();
        var items = analysis().getItems();
        assertThat(items).hasSize(QUESTIONS);
        for (int question = 0; question < QUESTIONS; question++) {
            int at = question;
            double[] scores = column(answers, attempt -> attempt[at]);
            double[] rests = column(answers, attempt -> sum(attempt) - attempt[at]);
            var item = items.get(question);
            assertThat(item.getAttempts()).isEqualTo(answers.length);
            assertThat(item.getFacility().orElseThrow()).isCloseTo(mean(scores), CLOSE);
            assertThat(item.getDiscrimination().orElseThrow()).isCloseTo(correlation(scores, rests), CLOSE);
            assertThat(item.getRight())
                    .isEqualTo(Arrays.stream(scores).filter(score -> score == 1).count());
            assertThat(item.getRight() + item.getPartly() + item.getWrong() + item.getOmitted())
                    .isEqualTo(answers.length);
        }
    }

    @Test
    void figuresOfTheQuizAreWhatTheAnswersSay() throws Exception {
        double[][] answers = answers();
        double[] shares = column(answers, attempt -> sum(attempt) / QUESTIONS);
        var analysis = analysis();
        assertThat(analysis.getAttempts()).isEqualTo(answers.length);
        assertThat(analysis.getMean().orElseThrow()).isCloseTo(mean(shares), CLOSE);
        assertThat(analysis.getDeviation().orElseThrow()).isCloseTo(Math.sqrt(variance(shares)), CLOSE);
        double itemVariances = IntStream.range(0, QUESTIONS)
                .mapToDouble(question -> variance(column(answers, attempt -> attempt[question])))
                .sum();
        double totalVariance = variance(column(answers, ItemAnalysisIT::sum));
        assertThat(analysis.getReliability().orElseThrow())
                .isCloseTo(QUESTIONS / (QUESTIONS - 1.0) * (1 - itemVariances / totalVariance), CLOSE);
        assertThat(analysis.getBins().stream()
                        .mapToLong(QuizAnalysis.Bin::attempts)
                        .sum())
                .isEqualTo(answers.length);
    }

    @Test
    void eachOptionIsCountedAsOftenAsItWasChosen() throws Exception {
        for (var item : analysis().getItems()) {
            for (var answer : item.getAnswers()) {
                assertThat(answer.attempts())
                        .isEqualTo(rows.count(
                                "SELECT COUNT(*) FROM attempt_item i JOIN attempt a ON a.id = i.attempt_id"
                                        + " JOIN question_version v ON v.id = i.version_id"
                                        + " JOIN question q ON q.id = v.question_id"
                                        + " WHERE a.ordinal = 1 AND a.finished_at IS NOT NULL AND q.public_id = ?"
                                        + " AND FIND_IN_SET(?, i.response) > 0",
                                item.getItem().questionId(),
                                answer.code()));
            }
        }
    }

    @Test
    void onlyTheFirstAttemptCountsAndOnlyOnceItIsFinished() throws Exception {
        learning.read(PUPILS);
        assertThat(analysis().getAttempts()).isEqualTo(PUPILS);
        var attempt = learning.begin(PUPILS);
        assertThat(analysis().getAttempts()).isEqualTo(PUPILS);
        learning.answer(PUPILS, attempt, 1);
        var after = analysis();
        assertThat(after.getAttempts()).isEqualTo(PUPILS + 1);
        learning.answer(PUPILS, learning.begin(PUPILS), 5);
        assertThat(analysis().getMean()).isEqualTo(after.getMean());
    }

    @Test
    void aQuestionIsAnalysedWhereverItWasAsked() throws Exception {
        var inQuiz = analysis().getItems().get(0);
        var alone = asStaff.call(
                Demo.EDITOR, () -> analyses.ofQuestion(inQuiz.getItem().questionId(), Language.BOSNIAN));
        assertThat(alone).hasSize(1);
        assertThat(alone.get(0).getFacility()).isEqualTo(inQuiz.getFacility());
        assertThat(alone.get(0).getDiscrimination()).isEqualTo(inQuiz.getDiscrimination());
        assertThat(alone.get(0).getAnswers()).isEqualTo(inQuiz.getAnswers());
    }

    @Test
    void aboutAQuizThatNobodyHasTakenNothingIsKnown() throws Exception {
        var quiz = new Quiz(60);
        rows.store(quiz);
        var analysis = asStaff.call(Demo.EDITOR, () -> analyses.ofQuiz(quiz.getPublicId(), Language.BOSNIAN));
        assertThat(analysis.getEvidence()).isEqualTo(Evidence.TOO_FEW);
        assertThat(analysis.getItems()).isEmpty();
        assertThat(analysis.getMean()).isEmpty();
        assertThat(analysis.getReliability()).isEmpty();
    }

    @Test
    void whatThereIsNotIsNotFound() {
        assertThatThrownBy(() -> asStaff.call(Demo.EDITOR, () -> analyses.ofQuiz("none", Language.BOSNIAN)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> asStaff.call(Demo.EDITOR, () -> analyses.ofQuestion("none", Language.BOSNIAN)))
                .isInstanceOf(NotFoundException.class);
    }

    private QuizAnalysis analysis() throws Exception {
        return asStaff.call(Demo.EDITOR, () -> analyses.ofQuiz(quizId, Language.BOSNIAN));
    }

    /** The scores of every first attempt that is finished, each in the order of the quiz. */
    private double[][] answers() {
        return rows
                .texts(
                        "SELECT GROUP_CONCAT(COALESCE(i.score, 0) ORDER BY s.position) FROM attempt_item i"
                                + " JOIN attempt a ON a.id = i.attempt_id JOIN quiz z ON z.id = a.quiz_id"
                                + " JOIN question_version v ON v.id = i.version_id"
                                + " JOIN quiz_slot s ON s.quiz_id = z.id AND s.question_id = v.question_id"
                                + " WHERE z.public_id = ? AND a.ordinal = 1 AND a.finished_at IS NOT NULL GROUP BY a.id",
                        quizId)
                .stream()
                .map(scores -> Arrays.stream(scores.split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double[] column(double[][] answers, ToDoubleFunction<double[]> figure) {
        return Arrays.stream(answers).mapToDouble(figure).toArray();
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    private static double mean(double[] values) {
        return sum(values) / values.length;
    }

    private static double variance(double[] values) {
        return covariance(values, values);
    }

    private static double correlation(double[] x, double[] y) {
        return covariance(x, y) / Math.sqrt(variance(x) * variance(y));
    }

    private static double covariance(double[] x, double[] y) {
        double sum = 0;
        for (int at = 0; at < x.length; at++) {
            sum += (x[at] - mean(x)) * (y[at] - mean(y));
        }
        return sum / (x.length - 1);
    }
}
