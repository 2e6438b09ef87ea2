package ba.sigurno.web.identity.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day as the field of a browser sends it. */
final class DayParameter {

    private DayParameter() {}

    /** Reads a day; null when there is none, or something else was typed into the address. */
    static LocalDate read(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
