package ba.sigurno.ejb.identity.factor;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** A device with one passkey, and the browser around it, byte by byte as Web Authentication Level 2 has them. */
public final class SoftPasskey {

    private static final byte PRESENT_AND_VERIFIED = 0x05;
    private static final byte WITH_CREDENTIAL = 0x40;

    private final byte[] id = new byte[16];
    private final KeyPair keys;
    private String origin;
    private String site;
    private int count;

    private SoftPasskey(String origin, String site) {
        this.origin = origin;
        this.site = site;
        new SecureRandom().nextBytes(id);
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes one for the site at an address, as browsers name it. */
    public static SoftPasskey at(String address) {
        var uri = URI.create(address.replace("127.0.0.1", "localhost"));
        return new SoftPasskey(uri.getScheme() + "://" + uri.getAuthority(), uri.getHost());
    }

    /** Lets another site ask from now on, of the same device. */
    SoftPasskey askedBy(String otherOrigin, String otherSite) {
        origin = otherOrigin;
        site = otherSite;
        return this;
    }

    /** Sets how often it has signed. */
    void count(int times) {
        count = times;
    }

    /** Returns what the browser says after it was asked to make a passkey. */
    public String create(String options) {
        var client = client("webauthn.create", options);
        var device = join(authenticatorData((byte) (PRESENT_AND_VERIFIED | WITH_CREDENTIAL)), credential());
        var attestation = join(
                new byte[] {(byte) 0xa3},
                text("fmt"),
                text("none"),
                text("attStmt"),
                new byte[] {(byte) 0xa0},
                text("authData"),
                new byte[] {0x58, (byte) device.length},
                device);
        return answer(Json.createObjectBuilder()
                .add("clientDataJSON", encode(client))
                .add("attestationObject", encode(attestation)));
    }

    /** Returns what the browser says after it was asked to sign. */
    public String sign(String options) {
        var client = client("webauthn.get", options);
        count++;
        var device = authenticatorData(PRESENT_AND_VERIFIED);
        return answer(Json.createObjectBuilder()
                .add("clientDataJSON", encode(client))
                .add("authenticatorData", encode(device))
                .add("signature", encode(signature(join(device, sha256(client))))));
    }

    private String answer(JsonObjectBuilder response) {
        return Json.createObjectBuilder()
                .add("id", encode(id))
                .add("rawId", encode(id))
                .add("type", "public-key")
                .add("response", response)
                .add("clientExtensionResults", Json.createObjectBuilder())
                .build()
                .toString();
    }

    private byte[] client(String type, String options) {
        try (var reader = Json.createReader(new StringReader(options))) {
            return Json.createObjectBuilder()
                    .add("type", type)
                    .add("challenge", reader.readObject().getString("challenge"))
                    .add("origin", origin)
                    .add("crossOrigin", false)
                    .build()
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private byte[] authenticatorData(byte flags) {
        return ByteBuffer.allocate(37)
                .put(sha256(site.getBytes(StandardCharsets.UTF_8)))
                .put(flags)
                .putInt(count)
                .array();
    }

    /** The attested credential data: no model, the id, and the public key in COSE (RFC 9053, section 7.1.1). */
    private byte[] credential() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return join(
                new byte[16],
                new byte[] {0, (byte) id.length},
                id,
                new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20},
                coordinate(point.getAffineX()),
                new byte[] {0x22, 0x58, 0x20},
                coordinate(point.getAffineY()));
    }

    private static byte[] coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var coordinate = new byte[32];
        int length = Math.min(bytes.length, coordinate.length);
        System.arraycopy(bytes, bytes.length - length, coordinate, coordinate.length - length, length);
        return coordinate;
    }

    private byte[] signature(byte[] content) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A text of less than 24 bytes in CBOR. */
    private static byte[] text(String text) {
        return join(new byte[] {(byte) (0x60 + text.length())}, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
