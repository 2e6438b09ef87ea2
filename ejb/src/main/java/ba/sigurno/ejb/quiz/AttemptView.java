package ba.sigurno.ejb.quiz;

import java.time.Instant;
import java.util.Optional;

/**
 * One screen of an attempt: either a question to answer or one that is answered.
 *
 * @param publicId the attempt
 * @param number which question it is, from 1
 * @param answered how many questions are answered
 * @param total how many there are
 * @param question what to answer; empty when an answer is shown or nothing is left
 * @param answer what was answered, with its feedback; empty when there is something to answer or nothing is told
 * @param previous the number of the question before this one, to look at again
 * @param finished whether the attempt has ended
 * @param deadline when its time is up; empty when it has all the time or has ended
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
        boolean finished,
        Optional<Instant> deadline,
        boolean young) {}
