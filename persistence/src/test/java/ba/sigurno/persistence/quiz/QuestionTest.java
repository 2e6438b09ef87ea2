package ba.sigurno.persistence.quiz;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.quiz.Questions.question;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;

class QuestionTest {

    @Test
    void aQuestionWhoseChoicesFitItsTypeIsComplete() {
        assertThatNoException().isThrownBy(() -> {
            question(QuestionType.SINGLE_CHOICE, "a*", "b").requireComplete();
            question(QuestionType.MULTIPLE_RESPONSE, "a*", "b*", "c").requireComplete();
            question(QuestionType.TRUE_FALSE, "true", "false*").requireComplete();
        });
    }

    @Test
    void aQuestionWhoseChoicesDoNotFitItsTypeIsNot() {
        assertIncomplete(question(QuestionType.SINGLE_CHOICE, "a*"));
        assertIncomplete(question(QuestionType.SINGLE_CHOICE, "a*", "b*"));
        assertIncomplete(question(QuestionType.MULTIPLE_RESPONSE, "a", "b"));
        assertIncomplete(question(QuestionType.TRUE_FALSE, "yes*", "no"));
    }

    private static void assertIncomplete(Question question) {
        assertBreaks("quiz_rule_questionIncomplete", question::requireComplete);
        assertBreaks("quiz_rule_questionIncomplete", () -> new Quiz(60).add(question));
    }

    @Test
    void aCodeIsThereOnceAndWithoutAComma() {
        var question = question(QuestionType.SINGLE_CHOICE, "a*");

        assertBreaks("quiz_rule_codeTwice", () -> question.offer("a", false));
        assertBreaks("quiz_rule_codeUnfit", () -> question.offer("b,c", false));
    }

    @Test
    void aQuizAsksAQuestionOnce() {
        var quiz = new Quiz(60);
        var question = question(QuestionType.SINGLE_CHOICE, "a*", "b");
        quiz.add(question);

        assertBreaks("quiz_rule_questionTwice", () -> quiz.add(question));
        assertBreaks("quiz_rule_passPercent", () -> new Quiz(101));
    }
}
