package ba.sigurno.ejb.enrolment;

import ba.sigurno.persistence.i18n.Transliterator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The two codes with which a pupil comes in: the class's join code ({@code KRUG-4713}), which a teacher may write on the
 * blackboard, and the personal code of six digits. Give a {@link java.security.SecureRandom}, except where codes must
 * come out the same again.
 *
 * <p>What a child types is read generously: small letters, Cyrillic, other dashes or none, spaces anywhere.
 */
public final class SignInCodes {

    /** Digits of a personal code. */
    public static final int PERSONAL_DIGITS = 6;

    /** The longest join code: the longest word, a dash, four digits. */
    public static final int JOIN_LENGTH = 12;

    private static final List<String> WORDS = WordList.read("join-words.txt");
    private static final Pattern JOIN = Pattern.compile("([A-Z]{3,7})(\\d{4})");
    private static final Pattern PERSONAL = Pattern.compile("\\d{" + PERSONAL_DIGITS + "}");
    private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}._,:]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private SignInCodes() {}

    /** A new join code. The caller sees to it that no class has it yet. */
    public static String joinCode(RandomGenerator random) {
        return WORDS.get(random.nextInt(WORDS.size())) + "-" + random.nextInt(1000, 10_000);
    }

    /** A new personal code; it does not start with 0, which spreadsheets drop. */
    public static String personalCode(RandomGenerator random) {
        return String.valueOf(random.nextInt(100_000, 1_000_000));
    }

    /** The join code that was meant; empty when what was typed cannot be one. */
    public static Optional<String> readJoinCode(String typed) {
        var match = JOIN.matcher(letters(typed));
        return match.matches() ? Optional.of(match.group(1) + "-" + match.group(2)) : Optional.empty();
    }

    /** The personal code that was meant; empty when what was typed cannot be one. */
    public static Optional<String> readPersonalCode(String typed) {
        var code = letters(typed);
        return PERSONAL.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }

    private static String letters(String typed) {
        // Longer than any way to write a code: nothing to take apart.
        if (typed == null || typed.length() > 60) {
            return "";
        }
        var bare = IGNORED.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("");
        var latin = Normalizer.normalize(Transliterator.toLatin(bare), Normalizer.Form.NFD);
        return MARKS.matcher(latin).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
