package ba.sigurno.ejb.curriculum.editing.edition;

import ba.sigurno.persistence.i18n.Language;

/**
 * A module to be begun.
 *
 * @param language the language that it is written in first
 * @param title its title in that language
 * @param ageBand the code of the age band that it is for
 * @param strand the code of its strand
 */
public record NewModuleCommand(Language language, String title, String ageBand, String strand) {}
