package ba.sigurno.ejb.mail;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;

/**
 * Writes a calendar as text. The library folds lines after a number of characters, the standard counts bytes (RFC 5545,
 * 3.1): in Cyrillic its lines would be nearly twice too long. So the lines are folded here.
 */
final class IcsText {

    private static final int LINE_BYTES = 75;
    private static final int NEVER = 100_000;
    private static final String END = "\r\n";

    private IcsText() {}

    /** Returns the calendar's text, checked against the standard. */
    static String of(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(true, NEVER).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StringBuilder folded = new StringBuilder();
        for (String line : text.toString().split(END)) {
            fold(line, folded);
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int bytes = 0;
        for (int i = 0; i < line.length(); ) {
            String character = Character.toString(line.codePointAt(i));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > LINE_BYTES) {
                folded.append(END).append(' ');
                bytes = 1;
            }
            folded.append(character);
            bytes += length;
            i += character.length();
        }
        folded.append(END);
    }
}
