package ba.sigurno.ejb.library.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Reads and writes datestamps of OAI-PMH: seconds of UTC, or whole days. */
final class OaiDatestamps {

    private static final Pattern DAY = Pattern.compile("(?!0000)\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SECOND = Pattern.compile(DAY + "T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ");

    private OaiDatestamps() {}

    /** Writes a moment, to the second. */
    static String text(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Reads the first moment of what a datestamp names. */
    static Instant first(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            if (SECOND.matcher(text).matches()) {
                return Instant.parse(text);
            }
        } catch (DateTimeParseException noDay) {
            throw new OaiProblem("badArgument", "no such day: " + text);
        }
        throw new OaiProblem("badArgument", "not a datestamp: " + text);
    }

    /** Reads the first moment after what a datestamp names. */
    static Instant after(String text) {
        return first(text).plus(DAY.matcher(text).matches() ? Duration.ofDays(1) : Duration.ofSeconds(1));
    }

    /** Throws unless both datestamps are equally exact, and the first is not after the second. */
    static void requireRange(String from, String until) {
        boolean alike = DAY.matcher(from).matches() == DAY.matcher(until).matches();
        if (!alike || first(from).isAfter(first(until))) {
            throw new OaiProblem("badArgument", "from and until are no range");
        }
    }
}
