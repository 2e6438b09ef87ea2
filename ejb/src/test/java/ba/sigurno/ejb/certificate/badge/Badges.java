package ba.sigurno.ejb.certificate.badge;

import ba.sigurno.ejb.certificate.paper.CertificateAddresses;
import ba.sigurno.ejb.certificate.seal.SigningKey;
import ba.sigurno.persistence.certificate.issue.Certificate;
import jakarta.json.JsonObject;

/** Badges of certificates, signed in tests as {@link BadgeIssuer} signs them. */
public final class Badges {

    private Badges() {}

    /** The badge that a centre at these addresses gives. */
    public static String of(Certificate certificate, SigningKey key, CertificateAddresses addresses) {
        return signed(payload(certificate, addresses), key, addresses);
    }

    /** What that badge says. */
    public static JsonObject payload(Certificate certificate, CertificateAddresses addresses) {
        return OpenBadge.of(certificate, new StatusPlace(0, 4711), addresses);
    }

    /** Anything signed like a badge. */
    public static String signed(JsonObject payload, SigningKey key, CertificateAddresses addresses) {
        return CompactJws.sign(payload, key.jwsAlgorithm(), key.privateKey(), addresses.key(key.id()));
    }
}
