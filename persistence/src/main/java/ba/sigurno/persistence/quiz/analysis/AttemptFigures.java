package ba.sigurno.persistence.quiz.analysis;

/**
 * The queries of item analysis: SQL that counts and sums over answers and leaves them where they are. It looks at the
 * first attempt of each pupil (or adult, at a test) alone, once it is finished: pupils who try again have seen the feedback; and where
 * a country did, at the latest ones, which are enough for any of the figures. JPQL knows neither tables made by a query nor ranks within
 * groups, hence SQL; it runs on MariaDB and MySQL 8 alike.
 *
 * <p>{@code ?1} is the id of the quiz or question; {@code ?2} the percentage from which on an attempt belongs to the
 * upper group, {@code ?3} the one up to which it belongs to the lower group.
 */
public final class AttemptFigures {

    /** The maximum number of attempts that are looked at, the latest ones: a facility is then off by one in a hundred. */
    public static final int MAX_ATTEMPTS = 2_000;

    /** The maximum number of versions that are looked at, those asked most often. */
    public static final int MAX_ITEMS = 300;

    /** The maximum number of different responses to a version that are looked at, the most frequent ones. */
    public static final int MAX_RESPONSES = 256;

    /** A set of attempts, and of answers in them. */
    public enum Scope {
        /** All answers of a quiz. */
        QUIZ("a.quiz_id = ?1", "TRUE"),
        /** The answers to any version of a question, in any quiz. */
        QUESTION(
                "a.id IN (SELECT s.attempt_id FROM attempt_item s JOIN question_version w ON w.id = s.version_id"
                        + " WHERE w.question_id = ?1)",
                "v.question_id = ?1");

        private final String attempts;
        private final String answers;

        Scope(String attempts, String answers) {
            this.attempts = attempts;
            this.answers = answers;
        }
    }

    private static final String SCORED = """
            SELECT i.version_id, p.pupil_id, p.percent, i.answered_at, COALESCE(i.score, 0) AS score,
                   (p.points - COALESCE(i.score, 0)) / NULLIF(p.questions - 1, 0) AS rest
            FROM paper p JOIN attempt_item i ON i.attempt_id = p.id JOIN question_version v ON v.id = i.version_id
            WHERE\s""";

    private AttemptFigures() {}

    /** Finds {@link ScoreCount}s, the lowest percentage first. */
    public static String scores(Scope scope) {
        return papers(scope) + """
                SELECT percent, COUNT(*), COUNT(DISTINCT pupil_id), SUM(points / questions),
                       SUM((points / questions) * (points / questions)), MIN(questions), MAX(questions)
                FROM paper GROUP BY percent ORDER BY percent""";
    }

    /** Finds {@link ItemSums}, those asked most often first. */
    public static String items(Scope scope) {
        return papers(scope)
                + """
                SELECT version_id, COUNT(*), COUNT(DISTINCT pupil_id), COUNT(answered_at),
                       SUM(CASE WHEN score = 1 THEN 1 ELSE 0 END),
                       SUM(CASE WHEN answered_at IS NOT NULL AND score = 0 THEN 1 ELSE 0 END),
                       SUM(score), SUM(score * score), SUM(rest), SUM(rest * rest), SUM(score * rest),
                       SUM(CASE WHEN percent >= ?2 THEN 1 ELSE 0 END),
                       SUM(CASE WHEN percent >= ?2 THEN score ELSE 0 END),
                       SUM(CASE WHEN percent <= ?3 THEN 1 ELSE 0 END),
                       SUM(CASE WHEN percent <= ?3 THEN score ELSE 0 END)
                FROM ("""
                + SCORED
                + scope.answers
                + ") scored GROUP BY version_id ORDER BY COUNT(*) DESC, version_id LIMIT " + MAX_ITEMS;
    }

    /**
     * Finds {@link ResponseCount}s of responses chosen or typed as a whole, the most frequent of each version first.
     */
    public static String responses(Scope scope) {
        return papers(scope)
                + """
                SELECT version_id, response, attempts, pupils, best FROM (
                  SELECT i.version_id, i.response, COUNT(*) AS attempts, COUNT(DISTINCT p.pupil_id) AS pupils,
                         SUM(CASE WHEN p.percent >= ?2 THEN 1 ELSE 0 END) AS best,
                         ROW_NUMBER() OVER (PARTITION BY i.version_id ORDER BY COUNT(*) DESC, i.response) AS place
                  FROM paper p JOIN attempt_item i ON i.attempt_id = p.id JOIN question_version v ON v.id = i.version_id
                  WHERE v.type IN ('SINGLE_CHOICE', 'MULTIPLE_RESPONSE', 'TRUE_FALSE', 'SHORT_TEXT', 'NUMERIC')
                    AND i.response IS NOT NULL AND\s"""
                + scope.answers
                + " GROUP BY i.version_id, i.response) counted WHERE place <= " + MAX_RESPONSES
                + " ORDER BY version_id, place LIMIT " + MAX_ITEMS * MAX_RESPONSES;
    }

    private static String papers(Scope scope) {
        return """
                WITH latest AS (
                  SELECT a.id, COALESCE(a.pupil_id, -a.account_id) AS pupil_id, a.percent FROM attempt a
                  WHERE a.ordinal = 1 AND a.finished_at IS NOT NULL AND\s""" + scope.attempts + "\n  ORDER BY a.id DESC LIMIT " + MAX_ATTEMPTS + "),\n" + """
                paper AS (
                  SELECT a.id, a.pupil_id, a.percent, COUNT(*) AS questions, SUM(COALESCE(i.score, 0)) AS points
                  FROM latest a JOIN attempt_item i ON i.attempt_id = a.id GROUP BY a.id, a.pupil_id, a.percent)
                """;
    }
}
