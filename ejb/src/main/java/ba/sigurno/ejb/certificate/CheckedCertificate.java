package ba.sigurno.ejb.certificate;

import ba.sigurno.persistence.certificate.CertificateContent;
import java.time.Instant;

/**
 * What the public learns of a certificate: what its paper says anyway, and whether it holds. Not why it was revoked.
 *
 * @param content what the paper shows, in the reader's language
 * @param revokedAt null while it is valid
 */
public record CheckedCertificate(
        String serial, CertificateContent content, String hours, Instant issuedAt, Instant revokedAt) {

    /** Whether it is void. */
    public boolean isRevoked() {
        return revokedAt != null;
    }
}
