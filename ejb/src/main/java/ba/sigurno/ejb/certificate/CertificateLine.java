package ba.sigurno.ejb.certificate;

import ba.sigurno.persistence.certificate.Certificate;
import ba.sigurno.persistence.certificate.CertificateContent;
import ba.sigurno.persistence.i18n.Language;
import java.time.Instant;

/**
 * A certificate as a page shows it to the holder or to who issued it.
 *
 * @param content what the paper shows, in the reader's language
 * @param language the language in which it was issued
 * @param revokedAt null while it is valid
 * @param revokedReason null while it is valid
 */
public record CertificateLine(
        String serial,
        String checkToken,
        String sessionId,
        CertificateContent content,
        String hours,
        Language language,
        Instant issuedAt,
        Instant revokedAt,
        String revokedReason) {

    static CertificateLine of(Certificate certificate, Language reader) {
        var content = Rendition.of(certificate, reader);
        return new CertificateLine(
                certificate.getSerial(),
                certificate.getCheckToken(),
                certificate.getSessionPublicId(),
                content,
                Rendition.hours(reader, content.hours()),
                certificate.getLanguage(),
                certificate.getIssuedAt(),
                certificate.getRevokedAt(),
                certificate.getRevokedReason());
    }

    /** Whether it is void. */
    public boolean isRevoked() {
        return revokedAt != null;
    }
}
