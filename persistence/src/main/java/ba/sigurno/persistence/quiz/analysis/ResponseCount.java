package ba.sigurno.persistence.quiz.analysis;

/**
 * The frequency of a response to a version of a question.
 *
 * @param versionId the version
 * @param response the response, encoded
 * @param attempts the number of attempts with it
 * @param pupils the number of their pupils
 * @param upper the number of attempts of the upper group with it
 */
public record ResponseCount(long versionId, String response, long attempts, long pupils, long upper) {

    /** Reads a row of {@link AttemptFigures#responses}. */
    public static ResponseCount of(Object[] row) {
        return new ResponseCount(
                ((Number) row[0]).longValue(),
                (String) row[1],
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue(),
                ((Number) row[4]).longValue());
    }
}
