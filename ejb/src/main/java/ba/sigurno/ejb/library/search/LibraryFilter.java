package ba.sigurno.ejb.library.search;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.ItemAudience;

/**
 * What of the library is looked for; each part may be null.
 *
 * @param text words of it in any language, in either script, with or without diacritics; {@code *} stands for any letters
 * @param audience whom it is for
 * @param ageBand the code of an age band that it is for
 * @param strand the code of a strand
 * @param language a language that it can be read in
 * @param kind the code of what it is; {@code module} for a module, {@code material} for a material of workshops
 * @param minutes how long it may take at most
 * @param authority the code of an authority in whose jurisdiction it holds
 */
public record LibraryFilter(
        String text,
        ItemAudience audience,
        String ageBand,
        String strand,
        Language language,
        String kind,
        Integer minutes,
        String authority) {

    /** The characters of a text that are looked for at most. */
    private static final int MAX_TEXT = 100;

    public LibraryFilter {
        text = text == null ? "" : text.strip();
        text = text.substring(0, Math.min(text.length(), MAX_TEXT));
    }
}
