package ba.sigurno.ejb.library.item;

import ba.sigurno.ejb.file.FileLine;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.ItemAudience;
import ba.sigurno.persistence.library.item.ItemKind;
import ba.sigurno.persistence.library.item.Licence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An item of the library as everybody reads it.
 *
 * @param slug its name in addresses
 * @param language the language in which it is shown: that of the reader, where there is such a text
 * @param title what it is called
 * @param summary one sentence about it
 * @param keywords what it is about
 * @param blocks what it says
 * @param kind what it is
 * @param audiences whom it is for
 * @param ageBands the names of the age bands that it is for; none when it is for all
 * @param ageBandCodes their codes
 * @param strands the names of its themes
 * @param authorities the names of the authorities in whose jurisdictions it holds; none for the whole country
 * @param authorityCodes their codes
 * @param minutes how long it takes; 0 when that does not matter
 * @param licence what others may do with it
 * @param reviewBy until when somebody looks whether it still holds; null for never
 * @param due whether that day is over
 * @param film the address at which a film is shown; null for none
 * @param file the file beside the text; null for none
 * @param number which version it is
 * @param publishedAt when that version was published
 * @param outOfDate whether the source has a newer version
 * @param siblings all languages in which it can be read, this one too
 */
public record ItemView(
        String slug,
        Language language,
        String title,
        String summary,
        List<String> keywords,
        List<ItemBlock> blocks,
        ItemKind kind,
        List<ItemAudience> audiences,
        List<String> ageBands,
        List<String> ageBandCodes,
        List<String> strands,
        List<String> authorities,
        List<String> authorityCodes,
        int minutes,
        Licence licence,
        LocalDate reviewBy,
        boolean due,
        String film,
        FileLine file,
        int number,
        Instant publishedAt,
        boolean outOfDate,
        List<ItemSibling> siblings) {}
