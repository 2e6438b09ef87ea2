package ba.sigurno.persistence.hotline.intake;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A receipt: 80 bits as sixteen characters without look-alikes (Crockford's Base32) and a seventeenth that checks them (Luhn
 * modulo 32), so that one character typed wrongly, and two that changed places, are noticed before anything is looked up.
 */
public final class ReportReceipt {

    /** The number of its random bytes. */
    public static final int BYTES = 10;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LETTERS = 16;
    private static final int GROUP = 4;
    private static final int BITS = 5;

    /** The longest text that is looked at: with blanks and dashes. */
    private static final int MAX_TYPED = 60;

    /** Letters that people read or type instead, Cyrillic ones of the same shape among them, and what they mean. */
    private static final String TYPED = "OIL" + "АВСЕНКМРТХЈОІЅУ";

    private static final String MEANT = "011" + "ABCEHKMPTXJ01SY";

    private final String letters;

    private ReportReceipt(String letters) {
        this.letters = letters;
    }

    /** Makes one of ten bytes. */
    public static ReportReceipt of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a receipt has " + BYTES + " bytes");
        }
        var number = new BigInteger(1, bytes);
        var letters = new StringBuilder();
        for (int i = LETTERS - 1; i >= 0; i--) {
            letters.append(ALPHABET.charAt(number.shiftRight(i * BITS).intValue() & 31));
        }
        return new ReportReceipt(letters.toString());
    }

    /** Reads what somebody typed; empty when it is none, or mistyped. */
    public static Optional<ReportReceipt> read(String typed) {
        if (typed == null || typed.length() > MAX_TYPED) {
            return Optional.empty();
        }
        var read = new StringBuilder();
        typed.toUpperCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .map(ReportReceipt::meant)
                .forEach(character -> read.append((char) character));
        boolean isOne = read.length() == LETTERS + 1
                && read.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
                && check(read.substring(0, LETTERS)) == read.charAt(LETTERS);
        return isOne ? Optional.of(new ReportReceipt(read.substring(0, LETTERS))) : Optional.empty();
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

    /** Returns its seventeen characters. */
    public String code() {
        return letters + check(letters);
    }

    /** Returns four groups of four characters, the last with the one that checks behind it. */
    public List<String> groups() {
        return List.of(
                letters.substring(0, GROUP),
                letters.substring(GROUP, 2 * GROUP),
                letters.substring(2 * GROUP, 3 * GROUP),
                letters.substring(3 * GROUP) + check(letters));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportReceipt receipt && receipt.letters.equals(letters);
    }

    @Override
    public int hashCode() {
        return letters.hashCode();
    }

    /** Says nothing: it is a secret, and a text may come into a log. */
    @Override
    public String toString() {
        return "receipt";
    }
}
