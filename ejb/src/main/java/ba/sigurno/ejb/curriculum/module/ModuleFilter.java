package ba.sigurno.ejb.curriculum.module;

import ba.sigurno.persistence.i18n.Language;

/**
 * Filters the catalogue of modules; each part may be null.
 *
 * @param text a part of title or summary in any language, in either script, with or without diacritics
 * @param ageBand the code of an age band
 * @param strand the code of a strand
 * @param language a language that it must be written in; Serbian in Cyrillic is where Latin is
 * @param minutes how long a class may take for it at most
 */
public record ModuleFilter(String text, String ageBand, String strand, Language language, Integer minutes) {

    /** The characters of a text that are looked for at most. */
    static final int MAX_TEXT = 100;

    public ModuleFilter {
        text = text == null ? "" : text.strip();
        text = text.substring(0, Math.min(text.length(), MAX_TEXT));
    }
}
