package ba.sigurno.ejb.helpline.directory;

import ba.sigurno.persistence.helpline.directory.InstitutionKind;

/**
 * Which institutions are looked for; what does not matter is null.
 *
 * @param text a part of the name or the place, in either script
 * @param jurisdiction the code of an authority
 */
public record InstitutionFilter(String text, InstitutionKind kind, String jurisdiction) {}
