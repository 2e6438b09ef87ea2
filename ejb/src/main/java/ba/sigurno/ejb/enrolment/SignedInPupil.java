package ba.sigurno.ejb.enrolment;

import ba.sigurno.persistence.i18n.Language;

/**
 * A pupil who has just come in.
 *
 * @param publicId who it is
 * @param language the language and script of the class
 */
public record SignedInPupil(String publicId, Language language) {}
