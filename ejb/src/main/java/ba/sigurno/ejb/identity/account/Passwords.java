package ba.sigurno.ejb.identity.account;

import ba.sigurno.persistence.i18n.DomainException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rules for passwords, and one-time passwords to hand over. */
public final class Passwords {

    /** The least length in characters. */
    public static final int SHORTEST = 10;

    /** The greatest length in characters; hashing an endless password would be work for nothing. */
    public static final int MAX_LENGTH = 128;

    /** Letters and digits that are not mistaken for one another. */
    private static final String ONE_TIME_LETTERS = "abcdefghkmnpqrstuvwxyz23456789";

    private static final int ONE_TIME_GROUPS = 4;
    private static final int ONE_TIME_GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Set<String> COMMON = common();

    private Passwords() {}

    /** Refuses a password that is too short, too long, widely used, or holds the owner's address. */
    public static void requireGood(String password, String email) {
        DomainException.require(password.length() >= SHORTEST, "identity_password_short", SHORTEST);
        DomainException.require(password.length() <= MAX_LENGTH, "identity_password_long", MAX_LENGTH);
        var small = password.toLowerCase(Locale.ROOT);
        var name = email.toLowerCase(Locale.ROOT).replaceAll("@.*", "");
        boolean guessable = COMMON.contains(small)
                || COMMON.contains(small.replaceAll("[^\\p{L}]+$", ""))
                || small.chars().distinct().count() < 4
                || (name.length() >= 4 && small.contains(name));
        DomainException.require(!guessable, "identity_password_common");
    }

    /** Returns a password for one sign-in, at which it is changed, easy to read out: {@code kfpm-3x7t-…}. */
    public static String oneTime() {
        return IntStream.range(0, ONE_TIME_GROUPS)
                .mapToObj(group -> RANDOM.ints(ONE_TIME_GROUP, 0, ONE_TIME_LETTERS.length())
                        .mapToObj(at -> String.valueOf(ONE_TIME_LETTERS.charAt(at)))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }

    private static Set<String> common() {
        var file = Passwords.class.getResourceAsStream("/identity/common-passwords.txt");
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
