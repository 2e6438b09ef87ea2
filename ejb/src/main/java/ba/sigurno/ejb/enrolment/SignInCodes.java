package ba.sigurno.ejb.enrolment;

import ba.sigurno.persistence.i18n.Transliterator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The two codes with which a pupil signs in: the class's join code ({@code KRUG-4713}), which a teacher may write on
 * the blackboard, and the personal code of six digits or, for the youngest, of {@link CodePicture}s, a letter each. Give a
 * {@link java.security.SecureRandom}, except where codes must be reproducible.
 *
 * <p>The input of a child is read generously: small letters, Cyrillic, other dashes or none, spaces anywhere.
 */
public final class SignInCodes {

    /** Digits of a personal code. */
    public static final int PERSONAL_DIGITS = 6;

    /** Pictures of a personal code. */
    public static final int PICTURES = 4;

    /** The longest join code: the longest word, a dash, four digits. */
    public static final int JOIN_LENGTH = 12;

    private static final List<String> WORDS = WordList.read("join-words.txt");
    private static final Pattern JOIN = Pattern.compile("([A-Z]{3,7})(\\d{4})");
    private static final Pattern PERSONAL = Pattern.compile("\\d{" + PERSONAL_DIGITS + "}");
    private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}._,:]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private SignInCodes() {}

    /** Draws a new join code. The caller makes sure that no class has it yet. */
    public static String joinCode(RandomGenerator random) {
        return WORDS.get(random.nextInt(WORDS.size())) + "-" + random.nextInt(1000, 10_000);
    }

    /** Draws a new personal code; it does not start with 0, which spreadsheets drop. */
    public static String personalCode(RandomGenerator random) {
        return String.valueOf(random.nextInt(100_000, 1_000_000));
    }

    /** Draws a new personal code of pictures. */
    public static String pictureCode(RandomGenerator random) {
        var code = new StringBuilder();
        for (int at = 0; at < PICTURES; at++) {
            code.append(
                    CodePicture.ALL.get(random.nextInt(CodePicture.ALL.size())).letter());
        }
        return code.toString();
    }

    /** Returns whether a personal code is of pictures. */
    public static boolean isPictures(String code) {
        return code.length() == PICTURES;
    }

    /** Returns the pictures of a personal code, in their order. */
    public static List<CodePicture> pictures(String code) {
        return code.chars().mapToObj(letter -> CodePicture.of((char) letter)).toList();
    }

    /** Returns the join code in a child's input; empty when the input cannot be one. */
    public static Optional<String> readJoinCode(String typed) {
        var match = JOIN.matcher(letters(typed));
        return match.matches() ? Optional.of(match.group(1) + "-" + match.group(2)) : Optional.empty();
    }

    /**
     * Returns the personal code in a child's input, digits or the letters of pictures; empty when the input cannot be one.
     */
    public static Optional<String> readPersonalCode(String typed) {
        var code = letters(typed);
        return PERSONAL.matcher(code).matches()
                        || CodePicture.LETTERS.matcher(code).matches()
                ? Optional.of(code)
                : Optional.empty();
    }

    private static String letters(String typed) {
        // Longer than any way to write a code: nothing to parse.
        if (typed == null || typed.length() > 60) {
            return "";
        }
        var bare = IGNORED.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("");
        var latin = Normalizer.normalize(Transliterator.toLatin(bare), Normalizer.Form.NFD);
        return MARKS.matcher(latin).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
