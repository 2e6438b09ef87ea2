package ba.sigurno.ejb.quiz.attempt;

import ba.sigurno.ejb.quiz.content.AnsweredView;
import ba.sigurno.ejb.quiz.content.QuestionView;
import ba.sigurno.ejb.quiz.settings.QuizRules;
import ba.sigurno.persistence.quiz.settings.FeedbackPolicy;
import java.util.Optional;

/**
 * A screen of a quiz that an editor tries.
 *
 * @param name what the quiz is called; empty when nobody knows
 * @param rules what pupils are told before they begin
 * @param number which question it is, from 1; one more than there are at the end
 * @param total how many there are
 * @param question what to answer; empty when an answer is shown, and at the end
 * @param answer what was answered, with its feedback; empty before, and at the end
 */
public record TrialView(
        String name,
        QuizRules rules,
        int number,
        int total,
        Optional<QuestionView> question,
        Optional<AnsweredView> answer) {

    /** Whether pupils see at this point what was right. */
    public boolean isTold() {
        return rules.feedback() == FeedbackPolicy.AT_ONCE;
    }
}
