package ba.sigurno.ejb.quiz.attempt;

import ba.sigurno.ejb.quiz.content.AnsweredView;
import ba.sigurno.ejb.quiz.content.QuestionView;
import ba.sigurno.ejb.quiz.settings.QuizRules;
import ba.sigurno.persistence.quiz.settings.FeedbackPolicy;
import java.util.Optional;

/**
 * A screen of a quiz that an editor tries.
 *
 * @param name the name of the quiz; empty when unknown
 * @param rules the rules that pupils read before they begin
 * @param number the number of the question, from 1; one more than there are at the end
 * @param total the number of questions
 * @param question the question to answer; empty when an answer is shown, and at the end
 * @param answer the answer given, with its feedback; empty before, and at the end
 */
public record TrialView(
        String name,
        QuizRules rules,
        int number,
        int total,
        Optional<QuestionView> question,
        Optional<AnsweredView> answer) {

    /** Returns whether pupils are told at this point which answers were right. */
    public boolean isTold() {
        return rules.feedback() == FeedbackPolicy.AT_ONCE;
    }
}
