package ba.sigurno.ejb.curriculum.module;

import ba.sigurno.ejb.text.SearchFolding;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.i18n.Language;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a module is found by.
 *
 * @param editionId the newest published edition
 * @param words titles and summaries in all languages, folded for search
 * @param ageBand the code of its age band
 * @param strand the code of its strand
 * @param languages the languages that it is written in
 * @param minutes how long a class takes for it
 */
record IndexedModule(
        long editionId, String words, String ageBand, String strand, Set<Language> languages, int minutes) {

    static IndexedModule of(ModuleEdition edition) {
        var words = edition.getTexts().values().stream()
                .map(text -> text.getTitle() + "\n" + text.getSummary())
                .collect(Collectors.joining("\n"));
        var languages = EnumSet.noneOf(Language.class);
        languages.addAll(edition.getTexts().keySet());
        if (languages.contains(Language.SERBIAN_LATIN)) {
            languages.add(Language.SERBIAN_CYRILLIC);
        }
        var module = edition.getModule();
        return new IndexedModule(
                edition.getId(),
                SearchFolding.fold(words),
                module.getAgeBand().getCode(),
                module.getStrand().getCode(),
                languages,
                edition.getMinutes());
    }

    /** Returns whether it fits a filter, whose text is given folded. */
    boolean fits(ModuleFilter filter, String folded) {
        return (filter.ageBand() == null || filter.ageBand().equals(ageBand))
                && (filter.strand() == null || filter.strand().equals(strand))
                && (filter.language() == null || languages.contains(filter.language()))
                && (filter.minutes() == null || minutes <= filter.minutes())
                && words.contains(folded);
    }
}
