package ba.sigurno.ejb.certificate.badge;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Lists void certificates as a credential that anybody may fetch (W3C Bitstring Status List 1.0): a bit for each, at a
 * random place, so that looking one up does not tell which.
 */
final class StatusList {

    /** Bits of a list; eight times what the standard asks for at least. It packs to a few kilobytes. */
    static final int BITS = 1 << 20;

    /** The number of certificates in a list, so that a random place is free at the second try at the latest, on average. */
    static final int CERTIFICATES = BITS / 2;

    /** The time for which a copy may be taken for the list. */
    static final Duration FRESH = Duration.ofMinutes(5);

    /** The time for which a copy is valid. */
    private static final Duration VALID = Duration.ofDays(1);

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private StatusList() {}

    /** The list at an address, with bits set at these places. */
    static JsonObject credential(String address, String issuer, List<Integer> set, Instant now) {
        var from = now.truncatedTo(ChronoUnit.SECONDS);
        var until = from.plus(VALID);
        return JSON.createObjectBuilder()
                .add("@context", JSON.createArrayBuilder().add(OpenBadge.VC_CONTEXT))
                .add("id", address)
                .add(
                        "type",
                        JSON.createArrayBuilder().add("VerifiableCredential").add("BitstringStatusListCredential"))
                .add("issuer", issuer)
                .add("validFrom", from.toString())
                .add("validUntil", until.toString())
                .add(
                        "credentialSubject",
                        JSON.createObjectBuilder()
                                .add("id", address + "#list")
                                .add("type", "BitstringStatusList")
                                .add("statusPurpose", "revocation")
                                .add("ttl", FRESH.toMillis())
                                .add("encodedList", encoded(set)))
                .add("iss", issuer)
                .add("jti", address)
                .add("sub", address + "#list")
                .add("nbf", from.getEpochSecond())
                .add("exp", until.getEpochSecond())
                .build();
    }

    /** The first bit is the highest of the first byte; compressed, in base64url of Multibase. */
    static String encoded(List<Integer> set) {
        var bytes = new byte[BITS / 8];
        for (int place : set) {
            bytes[place / 8] |= (byte) (0x80 >> place % 8);
        }
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }
}
