package ba.sigurno.ejb.certificate.issue;

import ba.sigurno.ejb.certificate.paper.Rendition;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.certificate.issue.CertificateContent;
import ba.sigurno.persistence.certificate.issue.CertificateState;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.progress.AwardBefore;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A certificate as a page shows it to the holder or to who issued it.
 *
 * @param version 1 for the first, one more with each correction
 * @param name the holder's name as it was written down, in whichever script
 * @param content what the paper shows, in the reader's language
 * @param expiring whether it is time to renew it
 * @param language the language in which it was issued
 * @param revokedAt null unless it is void
 * @param revokedReason null unless it is void
 */
public record CertificateLine(
        String serial,
        int version,
        String checkToken,
        String sessionId,
        String name,
        CertificateContent content,
        String held,
        String hours,
        CertificateState state,
        boolean expiring,
        Language language,
        Instant issuedAt,
        Instant revokedAt,
        String revokedReason) {

    static CertificateLine of(Certificate certificate, LocalDate today, Language reader) {
        var content = Rendition.of(certificate, reader);
        return new CertificateLine(
                certificate.getSerial(),
                certificate.getVersion(),
                certificate.getCheckToken(),
                certificate.getSessionPublicId(),
                certificate.getHolderName(),
                content,
                Rendition.held(reader, content),
                Rendition.hours(reader, content.hours()),
                certificate.state(today),
                new AwardBefore(certificate.getIssuedAt(), certificate.getValidUntil()).isDueOn(today),
                certificate.getLanguage(),
                certificate.getIssuedAt(),
                certificate.getRevokedAt(),
                certificate.getRevokedReason());
    }

    /** Whether it is void. */
    public boolean isRevoked() {
        return state == CertificateState.REVOKED;
    }
}
