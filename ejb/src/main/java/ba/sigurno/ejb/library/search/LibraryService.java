package ba.sigurno.ejb.library.search;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.library.item.LibraryText;
import ba.sigurno.persistence.territory.Authority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Finds what is in the library, for everybody: its items, and beside them the modules. */
@Stateless
@PermitAll
public class LibraryService {

    /** Things on a page. */
    public static final int PAGE_SIZE = 12;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LibraryIndex index;

    @Inject
    private Synonyms synonyms;

    /** Title and summary in a language. */
    private record Said(String title, String summary) {

        private Said inCyrillic() {
            return new Said(Transliterator.toCyrillic(title), Transliterator.toCyrillic(summary));
        }
    }

    /** Returns the authorities in whose jurisdictions an item may hold, in the official order. */
    public List<Authority> authorities() {
        return em.createNamedQuery(Authority.COMPETENT, Authority.class).getResultList();
    }

    /** Returns one page of what fits, those with a hit in their titles first, then the newest. */
    public Page<LibraryHit> search(LibraryFilter filter, int wished, Language reader) {
        var terms = SearchTerms.of(filter.text(), synonyms);
        // What was typed holds no word that could be looked for.
        boolean futile = terms.isEmpty() && !filter.text().isEmpty();
        List<IndexedItem> found = futile ? List.of() : index.search(terms, filter);
        int page = Page.within(wished, found.size(), PAGE_SIZE);
        int from = Page.offset(page, PAGE_SIZE);
        var shown = found.subList(from, Math.min(from + PAGE_SIZE, found.size()));
        return Page.of(hits(shown, terms, reader), page, found.size(), PAGE_SIZE);
    }

    private List<LibraryHit> hits(List<IndexedItem> shown, SearchTerms terms, Language reader) {
        var said = new HashMap<IndexedItem, Map<Language, Said>>();
        var items = byId(shown, false);
        if (!items.isEmpty()) {
            em.createNamedQuery(LibraryText.TITLES, Object[].class)
                    .setParameter("ids", items.keySet())
                    .getResultStream()
                    .forEach(row -> said.computeIfAbsent(items.get((Long) row[0]), any -> new EnumMap<>(Language.class))
                            .put((Language) row[1], new Said((String) row[2], (String) row[3])));
        }
        var modules = byId(shown, true);
        if (!modules.isEmpty()) {
            em.createNamedQuery(ModuleEdition.BY_IDS, ModuleEdition.class)
                    .setParameter("ids", modules.keySet())
                    .getResultStream()
                    .forEach(edition -> said.put(modules.get(edition.getId()), said(edition)));
        }
        return shown.stream()
                .map(item -> said.containsKey(item) ? hit(item, said.get(item), terms, reader) : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Map<Long, IndexedItem> byId(List<IndexedItem> shown, boolean modules) {
        return shown.stream()
                .filter(item -> item.isModule() == modules)
                .collect(Collectors.toMap(IndexedItem::id, item -> item));
    }

    private static Map<Language, Said> said(ModuleEdition edition) {
        var said = new EnumMap<Language, Said>(Language.class);
        edition.getTexts().forEach((in, text) -> said.put(in, new Said(text.getTitle(), text.getSummary())));
        return said;
    }

    private static LibraryHit hit(IndexedItem item, Map<Language, Said> texts, SearchTerms terms, Language reader) {
        var said = Localised.text(texts, reader, Said::inCyrillic);
        return new LibraryHit(
                item.slug(),
                item.kind(),
                Localised.shown(texts.keySet(), reader),
                HitMarker.mark(said.title(), terms),
                HitMarker.mark(said.summary(), terms),
                item.audiences().stream().sorted().toList(),
                item.minutes());
    }
}
