package ba.sigurno.ejb.library.search;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.workshop.material.TopicMaterials;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.library.item.LibraryText;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.workshop.material.TopicMaterial;
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

/**
 * Finds what is in the library, for everybody: its items, and beside them the modules and what belongs to workshops. Of the last,
 * who writes and holds workshops finds all, and others what is for everybody.
 */
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
    private TopicMaterials materials;

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
        List<IndexedItem> found = futile ? List.of() : index.search(terms, filter, materials.areAllForCaller());
        int page = Page.within(wished, found.size(), PAGE_SIZE);
        int from = Page.offset(page, PAGE_SIZE);
        var shown = found.subList(from, Math.min(from + PAGE_SIZE, found.size()));
        return Page.of(hits(shown, terms, reader), page, found.size(), PAGE_SIZE);
    }

    private List<LibraryHit> hits(List<IndexedItem> shown, SearchTerms terms, Language reader) {
        var hits = new HashMap<IndexedItem, LibraryHit>();
        var items = from(IndexedItem.ITEM, shown);
        if (!items.isEmpty()) {
            var said = new HashMap<Long, Map<Language, Said>>();
            em.createNamedQuery(LibraryText.TITLES, Object[].class)
                    .setParameter("ids", items.keySet())
                    .getResultStream()
                    .forEach(row -> said.computeIfAbsent((Long) row[0], any -> new EnumMap<>(Language.class))
                            .put((Language) row[1], new Said((String) row[2], (String) row[3])));
            said.forEach((id, texts) -> hits.put(items.get(id), hit(items.get(id), texts, terms, reader)));
        }
        var modules = from(IndexedItem.MODULE, shown);
        if (!modules.isEmpty()) {
            em.createNamedQuery(ModuleEdition.BY_IDS, ModuleEdition.class)
                    .setParameter("ids", modules.keySet())
                    .getResultStream()
                    .forEach(edition -> hits.put(
                            modules.get(edition.getId()),
                            hit(modules.get(edition.getId()), said(edition), terms, reader)));
        }
        var ofTopics = from(IndexedItem.MATERIAL, shown);
        if (!ofTopics.isEmpty()) {
            em.createNamedQuery(TopicMaterial.BY_IDS, TopicMaterial.class)
                    .setParameter("ids", ofTopics.keySet())
                    .getResultStream()
                    .forEach(material -> hits.put(
                            ofTopics.get(material.getId()),
                            hit(ofTopics.get(material.getId()), material, terms, reader)));
        }
        return shown.stream().map(hits::get).filter(Objects::nonNull).toList();
    }

    private static Map<Long, IndexedItem> from(String source, List<IndexedItem> shown) {
        return shown.stream()
                .filter(item -> item.source().equals(source))
                .collect(Collectors.toMap(IndexedItem::id, item -> item));
    }

    private static Map<Language, Said> said(ModuleEdition edition) {
        var said = new EnumMap<Language, Said>(Language.class);
        edition.getTexts().forEach((in, text) -> said.put(in, new Said(text.getTitle(), text.getSummary())));
        return said;
    }

    private static LibraryHit hit(IndexedItem item, Map<Language, Said> texts, SearchTerms terms, Language reader) {
        var said = Localised.text(texts, reader, Said::inCyrillic);
        return hit(item, null, Localised.shown(texts.keySet(), reader), said, terms);
    }

    /** A material has a title in whatever language; what it belongs to is said in the reader's. */
    private static LibraryHit hit(IndexedItem item, TopicMaterial material, SearchTerms terms, Language reader) {
        var said = new Said(
                Transliterator.inScriptOf(reader, material.getTitle()), TopicTexts.title(material.getTopic(), reader));
        return hit(item, material.getLink(), reader, said, terms);
    }

    private static LibraryHit hit(IndexedItem item, String link, Language language, Said said, SearchTerms terms) {
        return new LibraryHit(
                item.slug(),
                link,
                item.kind(),
                language,
                HitMarker.mark(said.title(), terms),
                HitMarker.mark(said.summary(), terms),
                item.audiences().stream().sorted().toList(),
                item.minutes());
    }
}
