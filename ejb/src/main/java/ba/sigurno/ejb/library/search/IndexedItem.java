package ba.sigurno.ejb.library.search;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.ItemAudience;
import java.time.Instant;
import java.util.Set;

/**
 * What is found: an item of the library, a module, or a material for workshops.
 *
 * @param id the item, the edition of the module, or the material
 * @param slug its name in addresses; of a material its public id
 * @param kind the code of what it is; {@code module} for a module, {@code material} for a material
 * @param minutes how long it takes; 0 when that does not matter
 * @param audiences whom it is for
 * @param ageBands the codes of the age bands that it is for; none for all
 * @param strands the codes of its themes
 * @param authorities the codes of the authorities in whose jurisdictions it holds; none for the whole country
 * @param languages the languages in which it can be read; none for a material, of which that is not known
 * @param publishedAt when it came
 * @param forEverybody whether everybody may see it; else only who writes and holds workshops
 */
record IndexedItem(
        long id,
        String slug,
        String kind,
        int minutes,
        Set<ItemAudience> audiences,
        Set<String> ageBands,
        Set<String> strands,
        Set<String> authorities,
        Set<Language> languages,
        Instant publishedAt,
        boolean forEverybody) {

    /** The kind of a module. */
    static final String MODULE = "module";

    /** The kind of a material for workshops. */
    static final String MATERIAL = "material";

    /** What stands for the kinds of all items of the library. */
    static final String ITEM = "item";

    /** Returns whether it is an item of the library, a module or a material, each with ids of their own. */
    String source() {
        return kind.equals(MODULE) || kind.equals(MATERIAL) ? kind : ITEM;
    }

    /** Returns whether it fits a filter, but for its text. */
    boolean fits(LibraryFilter filter) {
        return (filter.audience() == null || audiences.contains(filter.audience()))
                && (filter.ageBand() == null || ageBands.isEmpty() || ageBands.contains(filter.ageBand()))
                && (filter.strand() == null || strands.contains(filter.strand()))
                && (filter.language() == null || languages.contains(filter.language()))
                && (filter.kind() == null || filter.kind().equals(kind))
                && (filter.minutes() == null || minutes <= filter.minutes())
                && (filter.authority() == null || authorities.isEmpty() || authorities.contains(filter.authority()));
    }
}
