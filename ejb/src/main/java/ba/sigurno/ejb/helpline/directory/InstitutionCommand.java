package ba.sigurno.ejb.helpline.directory;

import ba.sigurno.persistence.helpline.directory.InstitutionKind;

/**
 * What is written about an institution.
 *
 * @param jurisdiction the code of the authority in whose territory it is competent
 * @param place may be null, as what follows
 */
public record InstitutionCommand(
        String name,
        InstitutionKind kind,
        String jurisdiction,
        String place,
        String telephone,
        String hours,
        String note) {}
