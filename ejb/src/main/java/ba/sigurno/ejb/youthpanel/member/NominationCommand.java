package ba.sigurno.ejb.youthpanel.member;

import ba.sigurno.persistence.i18n.Language;

/**
 * Whom somebody nominates for the youth panel.
 *
 * @param schoolId the public id of the school
 * @param firstName one word
 * @param initial of the surname; may be null
 * @param language in which member and guardian read
 * @param guardianEmail may be null for who is 18 already
 */
public record NominationCommand(
        String schoolId,
        String firstName,
        String initial,
        int birthYear,
        int birthMonth,
        Language language,
        String guardianEmail) {}
