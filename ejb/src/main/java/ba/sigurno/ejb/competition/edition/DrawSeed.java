package ba.sigurno.ejb.competition.edition;

import ba.sigurno.ejb.crypto.Sha256;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The seed of a draw: 256 random bits that nobody knows before the draw. Its commitment is published beforehand, which
 * tells nothing of the seed but fits no other one.
 *
 * @param hex the seed, 64 hexadecimal digits
 */
public record DrawSeed(String hex) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Draws a new seed. */
    public static DrawSeed random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new DrawSeed(HexFormat.of().formatHex(bytes));
    }

    /** Returns the SHA-256 (FIPS 180-4) of the seed's 32 bytes, in hexadecimal digits. */
    public String commitment() {
        return Sha256.hex(HexFormat.of().parseHex(hex));
    }
}
