package ba.sigurno.ejb.competition.entry;

import ba.sigurno.ejb.crypto.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The token on an entrant's device: the {@link EntryPass} and an end, signed by HMAC-SHA-256 (RFC 2104, cut to 120
 * bits), 44 characters of base64url. Any instance of the server can check it, without the database.
 */
@ApplicationScoped
public class EntryToken {

    /** Characters of a token. */
    public static final int LENGTH = 44;

    private static final byte FORM = 1;
    private static final int CONTENT_BYTES = 18;
    private static final int SIGNATURE_BYTES = 15;
    private static final String ALGORITHM = "HmacSHA256";

    private List<SecretKeySpec> keys;

    /** One a key, the present one first. Creating one costs more than using it, and it is not thread-safe. */
    private final ThreadLocal<List<Mac>> macs =
            ThreadLocal.withInitial(() -> keys.stream().map(EntryToken::mac).toList());

    /** Lets the container create its proxy. */
    protected EntryToken() {}

    /** Uses the keys of this installation. */
    @Inject
    public EntryToken(Secrets secrets) {
        keys = secrets.keys("competition-entry").stream()
                .map(key -> new SecretKeySpec(key, ALGORITHM))
                .toList();
    }

    /** Issues a token for an entry. */
    public String issue(EntryPass pass, Instant end) {
        var bytes = ByteBuffer.allocate(CONTENT_BYTES + SIGNATURE_BYTES)
                .put(FORM)
                .putInt(pass.editionId())
                .put((byte) pass.paper())
                .putLong(pass.entryId())
                .putInt((int) end.getEpochSecond())
                .array();
        System.arraycopy(signature(macs.get().get(0), bytes), 0, bytes, CONTENT_BYTES, SIGNATURE_BYTES);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    /**
     * Returns the pass in a token; empty when the token is not ours, was changed, or ended before {@code now},
     * milliseconds since 1970.
     */
    public Optional<EntryPass> read(String token, long now) {
        if (token == null || token.length() != LENGTH) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length != CONTENT_BYTES + SIGNATURE_BYTES || bytes[0] != FORM || !isSigned(bytes)) {
            return Optional.empty();
        }
        var content = ByteBuffer.wrap(bytes, 1, CONTENT_BYTES - 1);
        var pass = new EntryPass(content.getInt(), content.get(), content.getLong());
        return content.getInt() * 1000L > now ? Optional.of(pass) : Optional.empty();
    }

    private boolean isSigned(byte[] bytes) {
        for (var mac : macs.get()) {
            if (isSigned(mac, bytes)) {
                return true;
            }
        }
        return false;
    }

    /** Compares all bytes in constant time, so that the time tells nothing. */
    private static boolean isSigned(Mac mac, byte[] bytes) {
        byte[] expected = signature(mac, bytes);
        int difference = 0;
        for (int at = 0; at < SIGNATURE_BYTES; at++) {
            difference |= expected[at] ^ bytes[CONTENT_BYTES + at];
        }
        return difference == 0;
    }

    private static byte[] signature(Mac mac, byte[] bytes) {
        mac.update(bytes, 0, CONTENT_BYTES);
        return Arrays.copyOf(mac.doFinal(), SIGNATURE_BYTES);
    }

    private static Mac mac(SecretKeySpec key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
