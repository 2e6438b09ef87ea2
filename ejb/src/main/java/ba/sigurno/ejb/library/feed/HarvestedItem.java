package ba.sigurno.ejb.library.feed;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.ItemAudience;
import ba.sigurno.persistence.library.item.ItemKind;
import ba.sigurno.persistence.library.item.Licence;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * An item as other catalogues take it over.
 *
 * @param slug its name in addresses
 * @param kind what it is
 * @param licence what others may do with it
 * @param audiences whom it is for: the sets that it is in
 * @param coverage the codes of the authorities in whose jurisdictions it holds; none for the whole country
 * @param changedAt when it came, changed or went
 * @param publishedAt when it came
 * @param deleted whether it went
 * @param texts what it is about in each language in which it is written; none once it went
 */
public record HarvestedItem(
        String slug,
        ItemKind kind,
        Licence licence,
        Set<ItemAudience> audiences,
        List<String> coverage,
        Instant changedAt,
        Instant publishedAt,
        boolean deleted,
        List<HarvestedText> texts) {

    /**
     * What an item is about in a language.
     *
     * @param language the language
     * @param title what it is called
     * @param summary one sentence about it
     * @param keywords what it is about
     */
    public record HarvestedText(Language language, String title, String summary, List<String> keywords) {}
}
