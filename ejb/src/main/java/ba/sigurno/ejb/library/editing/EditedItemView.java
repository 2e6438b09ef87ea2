package ba.sigurno.ejb.library.editing;

import ba.sigurno.ejb.file.FileLine;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.ItemStatus;
import java.time.Instant;
import java.util.List;

/**
 * An item as its editors see it.
 *
 * @param slug its name in addresses
 * @param title what it is called
 * @param status how it stands
 * @param properties what is the same in every language
 * @param due whether it is to be reviewed
 * @param languages the languages in which it is written or can be
 * @param versions all versions, the newest first
 * @param downloads how often it was downloaded in this month and the eleven before
 */
public record EditedItemView(
        String slug,
        String title,
        ItemStatus status,
        ItemCommand properties,
        boolean due,
        List<LanguageLine> languages,
        List<VersionLine> versions,
        long downloads) {

    /**
     * An item in one language.
     *
     * @param language the language
     * @param source whether the others are translated from it
     * @param number the version that is shown; 0 for none
     * @param draft the number of the draft; 0 for none
     * @param outOfDate whether what is shown is out of date
     * @param file the file beside the draft, or beside what is shown where there is no draft; null for none
     */
    public record LanguageLine(
            Language language, boolean source, int number, int draft, boolean outOfDate, FileLine file) {}

    /**
     * A version of an item in one language.
     *
     * @param language the language
     * @param number its number
     * @param author who wrote it; null when it came with the product
     * @param publishedAt when it was published; null for a draft
     */
    public record VersionLine(Language language, int number, String author, Instant publishedAt) {}
}
