package ba.sigurno.ejb.quiz.attempt;

import ba.sigurno.ejb.quiz.content.AnsweredView;
import ba.sigurno.ejb.quiz.content.QuestionView;
import java.util.Optional;

/**
 * One screen of an attempt: a question to answer, one that is answered, or the end.
 *
 * @param publicId the attempt
 * @param number which question it is, from 1
 * @param answered how many questions are answered
 * @param total how many there are
 * @param question what to answer; empty when an answer is shown or nothing is left
 * @param answer what was answered, with its feedback; empty when there is something to answer or at the end
 * @param previous the number of the question before this one, to look at again
 * @param following the number of the question after this one, to look at again
 * @param finished whether the attempt has ended
 * @param cutShort whether it ended by its time before all was answered
 * @param time how much time is left; empty when it has all the time or has ended
 * @param young whether a small child is in front of it, who likes a companion beside
 */
public record AttemptView(
        String publicId,
        int number,
        int answered,
        int total,
        Optional<QuestionView> question,
        Optional<AnsweredView> answer,
        Optional<Integer> previous,
        Optional<Integer> following,
        boolean finished,
        boolean cutShort,
        Optional<TimeLeft> time,
        boolean young) {}
