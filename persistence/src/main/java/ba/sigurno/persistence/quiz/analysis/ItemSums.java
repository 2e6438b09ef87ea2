package ba.sigurno.persistence.quiz.analysis;

import java.math.BigDecimal;

/**
 * The basis of the statistics of an item: counts and sums over the answers to one version of a question. The score is
 * from 0 to 1, of an omitted question 0. The rest is the mean score of the other questions of the same attempt.
 *
 * @param versionId the version
 * @param attempts the number of attempts that asked it
 * @param pupils the number of their pupils
 * @param answered the number of attempts that answered it
 * @param right the number of them that were wholly right
 * @param wrong the number of them without any credit
 * @param score sum of the scores
 * @param scoreSquares sum of their squares
 * @param rest sum of the rests; null where attempts have one question only
 * @param restSquares sum of their squares; null likewise
 * @param products sum of score by rest; null likewise
 * @param upper the number of attempts of the upper group that asked it
 * @param upperScore the sum of their scores
 * @param lower the number of attempts of the lower group that asked it
 * @param lowerScore the sum of their scores
 */
public record ItemSums(
        long versionId,
        long attempts,
        long pupils,
        long answered,
        long right,
        long wrong,
        BigDecimal score,
        BigDecimal scoreSquares,
        BigDecimal rest,
        BigDecimal restSquares,
        BigDecimal products,
        long upper,
        BigDecimal upperScore,
        long lower,
        BigDecimal lowerScore) {

    /** Returns the sums of an item that nobody was asked. */
    public static ItemSums none(long versionId) {
        var zero = BigDecimal.ZERO;
        return new ItemSums(versionId, 0, 0, 0, 0, 0, zero, zero, null, null, null, 0, zero, 0, zero);
    }

    /** Reads a row of {@link AttemptFigures#items}. */
    public static ItemSums of(Object[] row) {
        return new ItemSums(
                whole(row[0]),
                whole(row[1]),
                whole(row[2]),
                whole(row[3]),
                whole(row[4]),
                whole(row[5]),
                (BigDecimal) row[6],
                (BigDecimal) row[7],
                (BigDecimal) row[8],
                (BigDecimal) row[9],
                (BigDecimal) row[10],
                whole(row[11]),
                (BigDecimal) row[12],
                whole(row[13]),
                (BigDecimal) row[14]);
    }

    private static long whole(Object number) {
        return ((Number) number).longValue();
    }
}
