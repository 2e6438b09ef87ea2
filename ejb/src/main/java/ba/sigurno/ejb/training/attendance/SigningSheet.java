package ba.sigurno.ejb.training.attendance;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The list that teachers sign at a session, all of it in the session's language and script.
 *
 * @param title the programme's
 * @param place where it is held
 * @param trainer who leads it
 * @param printed when the list was asked for
 * @param day of the first meeting
 * @param meetings the meetings: each has a list of its own
 * @param rows those who have a seat, by name
 */
public record SigningSheet(
        Language language,
        String title,
        String place,
        String trainer,
        Instant printed,
        LocalDate day,
        List<Meeting> meetings,
        List<Row> rows) {

    /**
     * A meeting.
     *
     * @param when day and time, in words
     * @param number which of how many it is, in words; empty for the only one
     */
    public record Meeting(String when, String number) {}

    /** A teacher; {@code school} may be empty. */
    public record Row(String name, String school) {}

    /** A text of the list. */
    String say(String key, Object... arguments) {
        return Messages.text(language, "training_signing_" + key, arguments);
    }
}
