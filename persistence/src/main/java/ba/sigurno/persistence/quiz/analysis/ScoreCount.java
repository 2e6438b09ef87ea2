package ba.sigurno.persistence.quiz.analysis;

import java.math.BigDecimal;

/**
 * The number of attempts with a percentage.
 *
 * @param percent the percentage, rounded
 * @param attempts the number of attempts
 * @param pupils the number of their pupils
 * @param share sum of the unrounded shares, each from 0 to 1
 * @param shareSquares sum of their squares
 * @param fewestQuestions the size of the shortest of them
 * @param mostQuestions the size of the longest of them
 */
public record ScoreCount(
        int percent,
        long attempts,
        long pupils,
        BigDecimal share,
        BigDecimal shareSquares,
        int fewestQuestions,
        int mostQuestions) {

    /** Reads a row of {@link AttemptFigures#scores}. */
    public static ScoreCount of(Object[] row) {
        return new ScoreCount(
                ((Number) row[0]).intValue(),
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                (BigDecimal) row[3],
                (BigDecimal) row[4],
                ((Number) row[5]).intValue(),
                ((Number) row[6]).intValue());
    }
}
