package ba.sigurno.persistence.text;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A code that people write down and type: random bits as characters without look-alikes (Crockford's Base32) and one more that
 * checks them (Luhn modulo 32), so that one character typed wrongly, and two that changed places, are noticed before anything
 * is looked up.
 */
public final class TypedCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 4;
    private static final int BITS = 5;

    /** The longest text that is looked at: with blanks and dashes. */
    private static final int MAX_TYPED = 60;

    /** Letters that people read or type instead, Cyrillic ones of the same shape among them, and what they mean. */
    private static final String TYPED = "OIL" + "АВСЕНКМРТХЈОІЅУ";

    private static final String MEANT = "011" + "ABCEHKMPTXJ01SY";

    private final String letters;

    private TypedCode(String letters) {
        this.letters = letters;
    }

    /** Makes one of random bytes, five for each eight characters. */
    public static TypedCode of(byte[] bytes) {
        if (bytes.length == 0 || bytes.length % BITS != 0) {
            throw new IllegalArgumentException("a code has five bytes for each eight characters");
        }
        var number = new BigInteger(1, bytes);
        var letters = new StringBuilder();
        for (int i = length(bytes.length) - 1; i >= 0; i--) {
            letters.append(ALPHABET.charAt(number.shiftRight(i * BITS).intValue() & 31));
        }
        return new TypedCode(letters.toString());
    }

    /** Reads what somebody typed as a code of so many bytes; empty when it is none, or mistyped. */
    public static Optional<TypedCode> read(String typed, int bytes) {
        if (typed == null || typed.length() > MAX_TYPED) {
            return Optional.empty();
        }
        var read = new StringBuilder();
        typed.toUpperCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .map(TypedCode::meant)
                .forEach(character -> read.append((char) character));
        int length = length(bytes);
        boolean isOne = read.length() == length + 1
                && read.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
                && check(read.substring(0, length)) == read.charAt(length);
        return isOne ? Optional.of(new TypedCode(read.substring(0, length))) : Optional.empty();
    }

    private static int length(int bytes) {
        return bytes * Byte.SIZE / BITS;
    }

    private static int meant(int character) {
        int at = TYPED.indexOf(character);
        return at < 0 ? character : MEANT.charAt(at);
    }

    private static char check(String letters) {
        int sum = 0;
        for (int i = 0; i < letters.length(); i++) {
            int value = ALPHABET.indexOf(letters.charAt(i));
            int counted = (letters.length() - i) % 2 == 1 ? 2 * value : value;
            sum += counted / ALPHABET.length() + counted % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }

    /** Returns its characters, the one that checks them at the end. */
    public String code() {
        return letters + check(letters);
    }

    /** Returns groups of four characters, the last with the one that checks behind it. */
    public List<String> groups() {
        var groups = new ArrayList<String>();
        for (int at = 0; at + GROUP < letters.length(); at += GROUP) {
            groups.add(letters.substring(at, at + GROUP));
        }
        groups.add(letters.substring(letters.length() - GROUP) + check(letters));
        return List.copyOf(groups);
    }

    /** Compares in a time that does not tell how many characters agree. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TypedCode code && MessageDigest.isEqual(bytes(code.letters), bytes(letters));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int hashCode() {
        return letters.hashCode();
    }

    /** Says nothing: it is a secret, and a text may come into a log. */
    @Override
    public String toString() {
        return "code";
    }
}
