package ba.sigurno.persistence.quiz.analysis;

/**
 * How often the same response was given to a version of a question.
 *
 * @param versionId the version
 * @param response the response, encoded
 * @param attempts in how many attempts
 * @param pupils by how many pupils
 * @param upper in how many attempts of the upper group
 */
public record ResponseCount(long versionId, String response, long attempts, long pupils, long upper) {

    /** A row of {@link AttemptFigures#responses}. */
    public static ResponseCount of(Object[] row) {
        return new ResponseCount(
                ((Number) row[0]).longValue(),
                (String) row[1],
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue(),
                ((Number) row[4]).longValue());
    }
}
