package ba.sigurno.persistence.entity;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Makes random ids for everything that leaves the system: URLs, cookies, certificates. They cannot be guessed and do
 * not tell the number of rows, as a counter would.
 */
public final class PublicId {

    /** The number of characters of an id: 128 random bits in base64url without padding. */
    public static final int LENGTH = 22;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private PublicId() {}

    /** Returns a new random id. */
    public static String random() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return ENCODER.encodeToString(bytes);
    }

    /**
     * Returns whether {@code id} has the form of one; anything else can be refused without a look into the database.
     */
    public static boolean hasForm(String id) {
        return id != null && FORM.matcher(id).matches();
    }
}
