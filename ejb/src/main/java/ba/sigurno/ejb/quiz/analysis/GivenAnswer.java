package ba.sigurno.ejb.quiz.analysis;

/**
 * What pupils answered to a question, never in words of their own: an option, an answer its author foresaw, a number that
 * several typed, or all the rest.
 *
 * @param kind what it is
 * @param code the code of an option; else empty
 * @param text what it says; empty for true and false, which the page names, and for the rest
 * @param right whether it earns anything
 * @param attempts in how many attempts
 * @param upper in how many attempts of the upper group
 * @param percent in how many of a hundred attempts that were asked
 */
public record GivenAnswer(Kind kind, String code, String text, boolean right, long attempts, long upper, int percent) {

    /** What an answer is. */
    public enum Kind {
        OPTION,
        FORESEEN,
        NUMBER,
        OTHER
    }

    /** The same given once more. */
    GivenAnswer and(GivenAnswer other, long asked) {
        return of(kind, code, text, right, attempts + other.attempts, upper + other.upper, asked);
    }

    static GivenAnswer of(Kind kind, String code, String text, boolean right, long attempts, long upper, long asked) {
        return new GivenAnswer(kind, code, text, right, attempts, upper, (int) Math.round(100.0 * attempts / asked));
    }
}
