package ba.sigurno.ejb.quiz;

import java.util.Optional;

/**
 * One screen of an attempt: either a question to answer or one that is answered.
 *
 * @param publicId the attempt
 * @param number which question it is, from 1
 * @param answered how many questions are answered
 * @param total how many there are
 * @param question what to answer; empty when an answer is shown
 * @param answer what was answered, with its feedback; empty when there is something to answer
 * @param previous the question answered before this one, to look at again
 * @param young whether a small child is in front of it, who likes a companion beside
 */
public record AttemptView(
        String publicId,
        int number,
        int answered,
        int total,
        Optional<QuestionView> question,
        Optional<AnsweredView> answer,
        Optional<String> previous,
        boolean young) {

    /** Whether nothing is left to answer. */
    public boolean isComplete() {
        return answered == total;
    }
}
