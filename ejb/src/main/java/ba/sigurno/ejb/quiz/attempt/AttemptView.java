package ba.sigurno.ejb.quiz.attempt;

import ba.sigurno.ejb.quiz.content.AnsweredView;
import ba.sigurno.ejb.quiz.content.QuestionView;
import java.util.Optional;

/**
 * One screen of an attempt: a question to answer, one that is answered, or the end.
 *
 * @param publicId the attempt
 * @param number the number of the question, from 1
 * @param answered the number of answered questions
 * @param total the number of questions
 * @param question the question to answer; empty when an answer is shown or nothing is left
 * @param answer the answer given, with its feedback; empty when there is something to answer or at the end
 * @param previous the number of the question before this one, to look at again
 * @param following the number of the question after this one, to look at again
 * @param finished whether the attempt has ended
 * @param cutShort whether it ended by its time before all was answered
 * @param time the time left; empty when it is not limited or the attempt has ended
 * @param young whether the pupil is a small child, who likes a companion on the page
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
