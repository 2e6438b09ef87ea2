package ba.sigurno.persistence.certificate;

import ba.sigurno.persistence.i18n.Language;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a certificate shows, all in its own language and script.
 *
 * @param holderName who attended
 * @param programmeTitle what was taught
 * @param hours for how long
 * @param authorityName for whose teachers; null when for all
 * @param place where
 * @param heldOn when
 * @param language the language of the paper
 * @param issuedByName the trainer who signs
 */
public record CertificateContent(
        String holderName,
        String programmeTitle,
        BigDecimal hours,
        String authorityName,
        String place,
        LocalDate heldOn,
        Language language,
        String issuedByName) {}
