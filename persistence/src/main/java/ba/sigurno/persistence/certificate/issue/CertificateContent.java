package ba.sigurno.persistence.certificate.issue;

import ba.sigurno.persistence.i18n.Language;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The content of a certificate, all in its own language and script.
 *
 * @param holderName the name of the holder, who completed the training or held the peer sessions
 * @param programmeTitle the title of the programme
 * @param hours its duration, in hours
 * @param points its points in the authority's professional-development scheme; 0 for none
 * @param edition the edition of the programme; 0 for peer sessions, which have no programme
 * @param authorityName the authority whose teachers it was for; null when for all
 * @param place the place of the session; empty for peer sessions, which were in several
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
