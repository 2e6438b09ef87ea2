package ba.sigurno.ejb.certificate.badge;

import ba.sigurno.ejb.certificate.paper.CertificateAddresses;
import ba.sigurno.ejb.certificate.seal.CentreKeys;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.Transliterator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonString;
import java.security.cert.X509Certificate;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells of a file that somebody holds whether it is one of our badges, by our keys alone. */
@ApplicationScoped
public class BadgeReader {

    private static final JsonPointer HOLDER = Json.createPointer("/credentialSubject/identifier/0/identityHash");

    /** The other facts about its certificate in a badge, apart from wording. */
    private static final List<JsonPointer> FACTS = Stream.of(
                    "/id",
                    "/name",
                    "/validFrom",
                    "/validUntil",
                    "/credentialSubject/licenseNumber",
                    "/credentialSubject/creditsEarned",
                    "/credentialSubject/achievement/version")
            .map(Json::createPointer)
            .toList();

    private CentreKeys keys;
    private CertificateAddresses addresses;

    protected BadgeReader() {}

    /** Reads badges signed with any of these keys. */
    @Inject
    public BadgeReader(CentreKeys keys, CertificateAddresses addresses) {
        this.keys = keys;
        this.addresses = addresses;
    }

    /** The verdict on a badge. */
    public enum Verdict {
        /** Signed by us, and every letter is as we wrote it. Whether it still holds is another question. */
        OURS,
        /** Says that it is ours, but we did not sign it, or not so. */
        ALTERED,
        /** Somebody else's badge, which may be genuine. */
        NOT_OURS,
        /** Nothing of the kind. */
        NO_BADGE
    }

    /**
     * A verdict.
     *
     * @param checkToken the token of the certificate, when the badge is ours
     * @param payload what it says, when the badge is ours
     */
    public record Read(Verdict verdict, Optional<String> checkToken, Optional<JsonObject> payload) {

        private Read(Verdict verdict) {
            this(verdict, Optional.empty(), Optional.empty());
        }
    }

    /** Reads a file with a badge: one line of text, a compact JWS. Its keys and addresses are not followed. */
    public Read read(String file) {
        return CompactJws.read(file).map(this::judge).orElseGet(() -> new Read(unsigned(file.strip())));
    }

    private Read judge(CompactJws badge) {
        if (isByUs(badge)) {
            return ours(badge.payload());
        }
        boolean claimed = addresses.issuer().equals(badge.payload().getString("iss", ""))
                || badge.payload().getString("id", "").startsWith(addresses.site())
                || badge.keyAddress().startsWith(addresses.site());
        return new Read(claimed ? Verdict.ALTERED : Verdict.NOT_OURS);
    }

    /** Whether a key that is trusted now signed this. */
    boolean isByUs(String credential) {
        return CompactJws.read(credential).filter(this::isByUs).isPresent();
    }

    private boolean isByUs(CompactJws badge) {
        return keys.trusted().stream().map(X509Certificate::getPublicKey).anyMatch(badge::isSignedBy);
    }

    /** Our keys sign other things than badges too. */
    private Read ours(JsonObject payload) {
        var id = payload.getString("id", "");
        var prefix = addresses.check("");
        var token = id.startsWith(prefix) ? id.substring(prefix.length()) : "";
        return PublicId.hasForm(token) && addresses.issuer().equals(payload.getString("iss", ""))
                ? new Read(Verdict.OURS, Optional.of(token), Optional.of(payload))
                : new Read(Verdict.NO_BADGE);
    }

    /** Badges of other kinds are JSON. They are not read; those of ours are never written so. */
    private Verdict unsigned(String text) {
        if (!text.startsWith("{") || !text.contains("\"@context\"")) {
            return Verdict.NO_BADGE;
        }
        return text.contains(addresses.site()) ? Verdict.ALTERED : Verdict.NOT_OURS;
    }

    /** Whether a badge of ours says what is on record, which may have no name any more; in which script does not matter. */
    public boolean agrees(Read read, Certificate certificate) {
        var recorded = OpenBadge.of(certificate, new StatusPlace(0, 0), addresses);
        var facts = certificate.getHolderName().isEmpty()
                ? FACTS.stream()
                : Stream.concat(FACTS.stream(), Stream.of(HOLDER));
        return read.payload().isPresent()
                && facts.allMatch(
                        fact -> Objects.equals(value(fact, read.payload().get()), value(fact, recorded)));
    }

    private static Object value(JsonPointer fact, JsonObject badge) {
        if (!fact.containsValue(badge)) {
            return null;
        }
        return fact.getValue(badge) instanceof JsonString text
                ? Normalizer.normalize(Transliterator.toLatin(text.getString()), Normalizer.Form.NFC)
                : fact.getValue(badge);
    }
}
