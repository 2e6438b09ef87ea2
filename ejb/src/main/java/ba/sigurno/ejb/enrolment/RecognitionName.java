package ba.sigurno.ejb.enrolment;

import ba.sigurno.ejb.pdf.text.Printable;
import ba.sigurno.ejb.pdf.text.UnprintableTextException;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.i18n.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name that a teacher may type to recognise a child: a first name, with an initial where two have the same.
 * Anything that says more about the child is refused.
 */
public final class RecognitionName {

    /** Replaces each digit of a personal number. */
    private static final String MASK = "•";

    private static final Pattern PERSONAL_NUMBER = Pattern.compile(
            "(?<![\\d•])[\\d•](?:[ \u00a0.\\-/]?[\\d•]){12,}(?![\\d•])", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DIGIT_OR_MASK = Pattern.compile("[\\d•]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern EMAIL = Pattern.compile("\\S@\\S");
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?:\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?(?:19|20)?\\d{2}|(?:19|20)\\d{2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?\\d{1,2})(?!\\d)");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[\\s/-]?\\d){3,}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\uFFFD&&[^\\t]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SPACES_AND_STOPS = Pattern.compile("[\\s.]+");
    private static final Pattern NAME =
            Pattern.compile("\\p{L}\\p{M}*[\\p{L}\\p{M}\\p{Nd} .'’ʼ‑–-]*(?:\\([\\p{L}\\p{M}\\p{Nd} .-]+\\))?");

    private RecognitionName() {}

    /** Masks every personal number in a text, so that none is sent back, stored or logged. */
    public static String mask(String text) {
        return PERSONAL_NUMBER
                .matcher(text)
                .replaceAll(number -> DIGIT_OR_MASK.matcher(number.group()).replaceAll(MASK));
    }

    /** Normalises a name for storage: letters composed, one space between words. */
    public static String tidy(String typed) {
        return SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** Finds data anywhere in a row that must not be known about a child. */
    public static Optional<RosterProblem> tooMuch(String text) {
        if (PERSONAL_NUMBER.matcher(text).find()) {
            return Optional.of(RosterProblem.PERSONAL_NUMBER);
        }
        if (EMAIL.matcher(text).find()) {
            return Optional.of(RosterProblem.EMAIL);
        }
        if (DATE.matcher(text).find()) {
            return Optional.of(RosterProblem.BIRTH_DATE);
        }
        return LONG_NUMBER.matcher(text).find() ? Optional.of(RosterProblem.LONG_NUMBER) : Optional.empty();
    }

    /** Returns the reason why a name, made {@link #tidy}, cannot be taken. */
    public static Optional<RosterProblem> problem(String name) {
        var tooMuch = tooMuch(name);
        if (tooMuch.isPresent()) {
            return tooMuch;
        }
        if (CONTROL.matcher(name).find()) {
            return Optional.of(RosterProblem.CONTROL);
        }
        if (name.length() > Pupil.RECOGNITION_LENGTH) {
            return Optional.of(RosterProblem.TOO_LONG);
        }
        if (!isPrintable(name)) {
            return Optional.of(RosterProblem.UNPRINTABLE);
        }
        return NAME.matcher(name).matches() ? Optional.empty() : Optional.of(RosterProblem.NO_NAME);
    }

    /** Returns a key by which equal names are found: script, case and full stops do not tell children apart. */
    public static String key(String name) {
        return SPACES_AND_STOPS
                .matcher(Transliterator.toLatin(name).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static boolean isPrintable(String name) {
        try {
            Printable.text(name);
            return true;
        } catch (UnprintableTextException e) {
            return false;
        }
    }
}
