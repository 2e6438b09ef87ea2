package ba.sigurno.ejb.helpline.directory;

import ba.sigurno.persistence.helpline.directory.Institution;
import java.time.LocalDate;

/**
 * An institution in full.
 *
 * @param version of the row, which a change replaces
 * @param checkedOn the day on which somebody last saw that it is right
 * @param overdue whether it is to be checked again
 * @param active whether counsellors find it
 */
public record InstitutionView(
        String publicId,
        InstitutionCommand institution,
        int version,
        LocalDate checkedOn,
        boolean overdue,
        boolean active) {

    static InstitutionView of(Institution institution, LocalDate today) {
        return new InstitutionView(
                institution.getPublicId(),
                new InstitutionCommand(
                        institution.getName(),
                        institution.getKind(),
                        institution.getJurisdiction(),
                        institution.getPlace(),
                        institution.getTelephone(),
                        institution.getHours(),
                        institution.getNote()),
                institution.getVersion(),
                institution.getCheckedOn(),
                institution.getCheckedOn().isBefore(today.minus(Institution.CHECKED_FOR)),
                institution.isActive());
    }
}
