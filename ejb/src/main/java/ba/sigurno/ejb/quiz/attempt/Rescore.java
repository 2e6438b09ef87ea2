package ba.sigurno.ejb.quiz.attempt;

import java.math.BigDecimal;
import java.util.List;

/**
 * What came of scoring anew.
 *
 * @param attempts how many attempts were looked at
 * @param answers how many answers they have
 * @param differences where another result came out than is stored; the first of them
 */
public record Rescore(long attempts, long answers, List<Difference> differences) {

    /**
     * A result that is not what version and response make it.
     *
     * @param attemptId the public id of the attempt
     * @param position the question, from 1; 0 for the attempt as a whole, in percent
     * @param stored what is stored
     * @param computed what comes out
     */
    public record Difference(String attemptId, int position, BigDecimal stored, BigDecimal computed) {}
}
