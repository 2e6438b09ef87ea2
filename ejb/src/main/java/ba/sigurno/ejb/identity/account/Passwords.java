package ba.sigurno.ejb.identity.account;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.identity.account.Account;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules for passwords. */
public final class Passwords {

    /** The least length in characters. */
    public static final int SHORTEST = 10;

    /** The greatest length in characters; hashing an endless password would be work for nothing. */
    public static final int MAX_LENGTH = 128;

    private static final String SIGNS = "@4301!$57";
    private static final String SIGNS_MEAN = "aaeoiisst";

    /** A number that others may know: of a telephone, a birthday, an identity or a card, of which the last has 16 digits. */
    private static final Pattern NUMBER = Pattern.compile("(?:[\\s+./()-]*+\\d){1,16}+[\\s+./()-]*+");

    private static final Pattern END = Pattern.compile("\\P{L}+$");
    private static final Pattern ENDS = Pattern.compile("^\\P{L}+|\\P{L}+$");
    private static final Pattern TWICE = Pattern.compile("^(.{4,})\\1$");

    /** Letters that must be left of a password without the words that others know. */
    private static final int OWN_LETTERS = 6;

    private static final List<String> CENTRE =
            List.of("sigurnodijete", "sigurno", "sigurniji", "internet", "saferinternet", "safer", "centar", "centre");

    /** In small Latin letters without marks. */
    private static final Set<String> COMMON = common();

    private Passwords() {}

    /** Refuses a password that is too short, too long, widely used, a number, or made of what others know about its owner. */
    public static void requireGood(String password, Account owner) {
        DomainException.require(password.length() >= SHORTEST, "identity_password_short", SHORTEST);
        DomainException.require(password.length() <= MAX_LENGTH, "identity_password_long", MAX_LENGTH);
        var plain = plain(password);
        boolean guessable = plain.chars().distinct().count() < 4
                || NUMBER.matcher(plain).matches()
                || forms(plain).anyMatch(COMMON::contains)
                || isMadeOf(words(owner), plain);
        DomainException.require(!guessable, "identity_password_common");
    }

    /** Returns the forms in which a common password hides: with numbers around it, signs for letters, or said twice. */
    private static Stream<String> forms(String plain) {
        return Stream.of(
                        plain,
                        END.matcher(plain).replaceAll(""),
                        ENDS.matcher(plain).replaceAll(""))
                .flatMap(form -> Stream.of(form, letters(form)))
                .flatMap(form -> Stream.of(form, TWICE.matcher(form).replaceAll("$1")));
    }

    /** Returns whether little is left of a password without these words. */
    private static boolean isMadeOf(Stream<String> words, String plain) {
        var rest = letters(plain);
        boolean found = false;
        for (var word :
                words.sorted(Comparator.comparing(String::length).reversed()).toList()) {
            found |= rest.contains(word);
            rest = rest.replace(word, "");
        }
        return found && rest.replaceAll("[^a-z]", "").length() < OWN_LETTERS;
    }

    /** Returns what others know: the words of the name and the address, and those of the centre. */
    private static Stream<String> words(Account owner) {
        var known = Stream.of(plain(owner.getDisplayName()), plain(owner.getEmail()))
                .flatMap(text -> Stream.of(text.split("[^a-z]+")));
        return Stream.concat(known, CENTRE.stream()).filter(word -> word.length() >= 3);
    }

    /** Returns a text in small Latin letters without marks, as it is compared. */
    private static String plain(String text) {
        var latin = Transliterator.toLatin(text).toLowerCase(Locale.ROOT).replace('đ', 'd');
        return Normalizer.normalize(latin, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    /** Returns a text with letters instead of the signs that commonly stand for them. */
    private static String letters(String text) {
        var letters = new StringBuilder(text);
        for (int at = 0; at < letters.length(); at++) {
            int sign = SIGNS.indexOf(letters.charAt(at));
            if (sign >= 0) {
                letters.setCharAt(at, SIGNS_MEAN.charAt(sign));
            }
        }
        return letters.toString();
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
