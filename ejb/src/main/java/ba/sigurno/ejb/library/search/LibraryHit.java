package ba.sigurno.ejb.library.search;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.ItemAudience;
import java.util.List;

/**
 * One thing that was found.
 *
 * @param slug its name in addresses; of a material its public id, by which its file is fetched
 * @param link where a material is found elsewhere; null for a file, and for all that has a page here
 * @param kind the code of what it is; {@code module} for a module, which has a page of its own, {@code material} for a material of workshops
 * @param language the language in which it is shown
 * @param title what it is called, as HTML with the hits marked
 * @param summary one or two sentences about it, as HTML with the hits marked
 * @param audiences whom it is for
 * @param minutes how long it takes; 0 when that does not matter
 */
public record LibraryHit(
        String slug,
        String link,
        String kind,
        Language language,
        String title,
        String summary,
        List<ItemAudience> audiences,
        int minutes) {}
