package ba.sigurno.ejb.library.print;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.ItemKind;
import ba.sigurno.persistence.library.item.Licence;
import java.time.Instant;
import java.util.List;

/**
 * What of an item is printed.
 *
 * @param slug its name in addresses
 * @param language the language in which it is printed
 * @param title what it is called
 * @param summary one sentence about it
 * @param parts what it says and shows
 * @param kind what it is: a poster has big letters
 * @param licence what others may do with it
 * @param number which version it is
 * @param publishedAt when that version was published
 */
public record PrintedItem(
        String slug,
        Language language,
        String title,
        String summary,
        List<PrintedPart> parts,
        ItemKind kind,
        Licence licence,
        int number,
        Instant publishedAt) {

    public PrintedItem {
        parts = List.copyOf(parts);
    }

    /** Returns the version, its day and the licence in a line. */
    String imprint() {
        return Messages.text(language, "library_print_version", number, Dates.date(language, publishedAt))
                + " "
                + Messages.text(language, "library_print_licence", licence.getShortName());
    }
}
