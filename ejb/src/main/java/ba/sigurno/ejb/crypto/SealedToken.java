package ba.sigurno.ejb.crypto;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Issues and reads the tokens of one purpose: some parts and an end, which anybody can read, and their HMAC-SHA-256
 * (RFC 2104), which only this installation can make. The server keeps nothing of them, and any instance of it reads them.
 *
 * <p>A token is the parts, the end in milliseconds since 1970 and the code in base64url, separated by dots.
 */
public final class SealedToken {

    private static final String SEPARATOR = ".";

    /** Twice the longest, in characters; what is longer is not looked at. */
    private static final int MAX_LENGTH = 1000;

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final List<byte[]> keys;

    /** Uses the keys of this installation for a purpose: what was issued for another one is not read. */
    public SealedToken(Secrets secrets, String purpose) {
        keys = secrets.keys(purpose);
    }

    /**
     * Issues a token.
     *
     * @param end the first moment at which it is no longer taken
     * @param parts what it says, without dots
     */
    public String issue(Instant end, Object... parts) {
        var content = new StringBuilder();
        for (var part : parts) {
            var text = part.toString();
            if (text.contains(SEPARATOR)) {
                throw new IllegalArgumentException("A part of a token with a dot: " + text);
            }
            content.append(text).append(SEPARATOR);
        }
        content.append(end.toEpochMilli());
        return content + SEPARATOR + code(keys.get(0), content.toString());
    }

    /** Returns the parts of a token; empty when it is not ours, was changed, or has ended by now. */
    public Optional<List<String>> read(String token, Instant now) {
        return content(token, now).map(content -> content.subList(0, content.size() - 1));
    }

    /** Returns for how long a token will still be taken; empty likewise. */
    public Optional<Duration> left(String token, Instant now) {
        return content(token, now).map(content -> Duration.between(now, end(content)));
    }

    private Optional<List<String>> content(String token, Instant now) {
        int dot = token.length() > MAX_LENGTH ? -1 : token.lastIndexOf(SEPARATOR);
        if (dot < 0 || !isSealed(token.substring(0, dot), token.substring(dot + 1))) {
            return Optional.empty();
        }
        return Optional.of(List.of(token.substring(0, dot).split("\\.", -1)))
                .filter(content -> end(content).isAfter(now));
    }

    private static Instant end(List<String> content) {
        return Instant.ofEpochMilli(Long.parseLong(content.get(content.size() - 1)));
    }

    /** Compares codes as texts, since base64 can say the same bytes in several ways, and in constant time. */
    private boolean isSealed(String content, String code) {
        return keys.stream().anyMatch(key -> MessageDigest.isEqual(bytes(code(key, content)), bytes(code)));
    }

    private static String code(byte[] key, String content) {
        return ENCODER.encodeToString(Hmac.of(key, content));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
