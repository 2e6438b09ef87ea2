package ba.sigurno.ejb.certificate.check;

import ba.sigurno.persistence.certificate.issue.CertificateContent;
import ba.sigurno.persistence.certificate.issue.CertificateState;
import java.time.Instant;

/**
 * The answer to anybody who holds the paper of a certificate: its content, and whether it is valid today.
 *
 * @param version 1 for the first, one more with each correction
 * @param held on which day or days
 * @param hours for how long, in words
 * @param replacedAt null unless a newer version took its place
 * @param revokedAt null unless it is void
 */
public record CheckedCertificate(
        String serial,
        int version,
        CertificateState state,
        CertificateContent content,
        String held,
        String hours,
        Instant issuedAt,
        Instant replacedAt,
        Instant revokedAt) {}
