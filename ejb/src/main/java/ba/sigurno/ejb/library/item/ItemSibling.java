package ba.sigurno.ejb.library.item;

import ba.sigurno.persistence.i18n.Language;

/**
 * A language in which an item can be read.
 *
 * @param language the language; Serbian in Cyrillic follows from the Latin one
 * @param outOfDate whether the source has a newer version than the one that this was translated from
 */
public record ItemSibling(Language language, boolean outOfDate) {}
