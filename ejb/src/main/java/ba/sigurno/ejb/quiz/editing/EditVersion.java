package ba.sigurno.ejb.quiz.editing;

import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import jakarta.persistence.OptimisticLockException;
import java.util.regex.Pattern;

/**
 * The state of a question that somebody saw before changing it. It travels through forms as text, {@code 3.2}.
 *
 * @param number the number of the newest version
 * @param lock the number of changes of that version
 */
public record EditVersion(int number, int lock) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})");

    static EditVersion of(QuestionVersion version) {
        return new EditVersion(version.getNumber(), version.getVersion());
    }

    /** Reads it back; a text of another form gives the stalest version. */
    public static EditVersion of(String text) {
        var parts = FORM.matcher(text == null ? "" : text);
        return parts.matches()
                ? new EditVersion(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)))
                : new EditVersion(0, 0);
    }

    /** Throws when somebody changed the question meanwhile. */
    void requireFresh(QuestionVersion newest) {
        if (!of(newest).equals(this)) {
            throw new OptimisticLockException("question is at " + of(newest) + ", not at " + this, null, newest);
        }
    }

    @Override
    public String toString() {
        return number + "." + lock;
    }
}
