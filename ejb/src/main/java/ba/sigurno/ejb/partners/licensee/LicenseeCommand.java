package ba.sigurno.ejb.partners.licensee;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.partners.licensee.LicenseeKind;

/**
 * What is written about a licensee.
 *
 * @param licenceNumber may be null
 * @param contactName who reads the mails there; may be null
 * @param telephone may be null
 * @param language in which mails are written
 * @param version the version that this one replaces; null for a new one
 */
public record LicenseeCommand(
        String name,
        LicenseeKind kind,
        String licenceNumber,
        String contactName,
        String email,
        String telephone,
        Language language,
        Integer version) {}
