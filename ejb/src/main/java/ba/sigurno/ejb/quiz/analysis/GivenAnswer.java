package ba.sigurno.ejb.quiz.analysis;

/**
 * An answer that pupils gave to a question, never in words of their own: an option, an answer its author foresaw, a
 * number that several typed, or all the rest.
 *
 * @param kind its kind
 * @param code the code of an option; else empty
 * @param text its text; empty for true and false, which the page names, and for the rest
 * @param right whether it earns anything
 * @param attempts the number of attempts with it
 * @param upper the number of attempts of the upper group with it
 * @param share the share of the attempts that were asked, from 0 to 1
 */
public record GivenAnswer(Kind kind, String code, String text, boolean right, long attempts, long upper, double share) {

    /** The kind of an answer. */
    public enum Kind {
        OPTION,
        FORESEEN,
        NUMBER,
        OTHER
    }

    /** Counts the same answer once more. */
    GivenAnswer and(GivenAnswer other, long asked) {
        return of(kind, code, text, right, attempts + other.attempts, upper + other.upper, asked);
    }

    static GivenAnswer of(Kind kind, String code, String text, boolean right, long attempts, long upper, long asked) {
        return new GivenAnswer(kind, code, text, right, attempts, upper, (double) attempts / asked);
    }
}
