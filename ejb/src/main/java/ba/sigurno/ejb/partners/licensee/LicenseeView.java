package ba.sigurno.ejb.partners.licensee;

import ba.sigurno.persistence.partners.licensee.Licensee;

/**
 * A licensee in full.
 *
 * @param active whether guidelines go to it
 */
public record LicenseeView(String publicId, LicenseeCommand licensee, boolean active) {

    static LicenseeView of(Licensee licensee) {
        return new LicenseeView(
                licensee.getPublicId(),
                new LicenseeCommand(
                        licensee.getName(),
                        licensee.getKind(),
                        licensee.getLicenceNumber(),
                        licensee.getContactName(),
                        licensee.getEmail(),
                        licensee.getTelephone(),
                        licensee.getLanguage(),
                        licensee.getVersion()),
                licensee.isActive());
    }
}
