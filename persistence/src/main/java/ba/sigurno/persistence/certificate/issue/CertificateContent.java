package ba.sigurno.persistence.certificate.issue;

import ba.sigurno.persistence.i18n.Language;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The content of a certificate, all in its own language and script.
 *
 * @param holderName who met all that the training asks for
 * @param programmeTitle what was taught
 * @param hours for how long
 * @param points what the authority's professional-development scheme counts it for; 0 when it counts nothing
 * @param edition which edition of the programme
 * @param authorityName for whose teachers; null when for all
 * @param place where
 * @param heldOn the first day
 * @param heldUntil the last day, which may be the first
 * @param validUntil the last day on which it is valid; null when it is for ever
 * @param language the language of the paper
 * @param issuedByName the trainer who signs
 */
public record CertificateContent(
        String holderName,
        String programmeTitle,
        BigDecimal hours,
        int points,
        int edition,
        String authorityName,
        String place,
        LocalDate heldOn,
        LocalDate heldUntil,
        LocalDate validUntil,
        Language language,
        String issuedByName) {

    CertificateContent withHolder(String name) {
        return new CertificateContent(
                name,
                programmeTitle,
                hours,
                points,
                edition,
                authorityName,
                place,
                heldOn,
                heldUntil,
                validUntil,
                language,
                issuedByName);
    }
}
