package ba.sigurno.ejb.library.search;

import ba.sigurno.ejb.text.SearchFolding;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.ItemAudience;
import ba.sigurno.persistence.library.item.ItemKind;
import ba.sigurno.persistence.library.item.LibraryItem;
import ba.sigurno.persistence.workshop.material.MaterialAudience;
import ba.sigurno.persistence.workshop.material.TopicMaterial;
import ba.sigurno.persistence.workshop.topic.TopicText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps the index of the library right: what changed in the database, on whatever server, is read before the next search.
 * Three small statements tell whether anything did.
 */
@ApplicationScoped
public class LibraryIndex {

    /** Items that are read at once. */
    private static final int PORTION = 500;

    private static final int MAX_MODULES = 10_000;
    private static final int MAX_MATERIALS = 10_000;

    @PersistenceContext
    private EntityManager em;

    private final Map<Long, Integer> versions = new HashMap<>();
    private SearchedItems items = new SearchedItems();
    private List<Object> itemStamp;
    private List<Object> moduleStamp;
    private List<Object> materialStamp;

    /** Reads what changed since it was read last; at first everything. */
    void read() {
        upToDate();
    }

    /**
     * Returns what fits, the best first, as it is now.
     *
     * @param all whether what is not for everybody is found too
     */
    List<IndexedItem> search(SearchTerms terms, LibraryFilter filter, boolean all) {
        return upToDate().search(terms, filter, all);
    }

    private synchronized SearchedItems upToDate() {
        var stamp = stamp(LibraryItem.STAMP);
        var stampOfModules = stamp(ModuleEdition.PUBLISHED_STAMP);
        var stampOfMaterials = stamp(TopicMaterial.STAMP);
        if (items.isMostlyOld()) {
            items = new SearchedItems();
            versions.clear();
            itemStamp = null;
            moduleStamp = null;
            materialStamp = null;
        }
        if (!stamp.equals(itemStamp)) {
            readItems();
            itemStamp = stamp;
        }
        if (!stampOfModules.equals(moduleStamp)) {
            readModules();
            moduleStamp = stampOfModules;
        }
        if (!stampOfMaterials.equals(materialStamp)) {
            readMaterials();
            materialStamp = stampOfMaterials;
        }
        return items;
    }

    private List<Object> stamp(String query) {
        return Arrays.asList(em.createNamedQuery(query, Object[].class).getSingleResult());
    }

    private void readItems() {
        var now = em.createNamedQuery(LibraryItem.VERSIONS, Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
        items.retain(IndexedItem.ITEM, now.keySet());
        versions.keySet().retainAll(now.keySet());
        var changed = now.keySet().stream()
                .filter(id -> !now.get(id).equals(versions.get(id)))
                .toList();
        for (int from = 0; from < changed.size(); from += PORTION) {
            readItems(changed.subList(from, Math.min(from + PORTION, changed.size())));
        }
    }

    private void readItems(List<Long> ids) {
        Map<Long, Set<ItemAudience>> audiences = facets(LibraryItem.AUDIENCES, ids);
        Map<Long, Set<String>> ageBands = facets(LibraryItem.AGE_BANDS, ids);
        Map<Long, Set<String>> strands = facets(LibraryItem.STRANDS, ids);
        Map<Long, Set<String>> authorities = facets(LibraryItem.AUTHORITIES, ids);
        var texts = rows(LibraryItem.WORDS, ids).collect(Collectors.groupingBy(row -> (Long) row[0]));
        rows(LibraryItem.INDEXED, ids).forEach(row -> {
            var id = (Long) row[0];
            var its = texts.getOrDefault(id, List.of());
            items.put(
                    new IndexedItem(
                            id,
                            (String) row[2],
                            ((ItemKind) row[3]).getCode(),
                            (Integer) row[4],
                            audiences.getOrDefault(id, Set.of()),
                            ageBands.getOrDefault(id, Set.of()),
                            strands.getOrDefault(id, Set.of()),
                            authorities.getOrDefault(id, Set.of()),
                            readable(
                                    its.stream().map(text -> (Language) text[1]).toList()),
                            (Instant) row[5],
                            true),
                    its.stream().map(text -> (String) text[2]).toList(),
                    its.stream()
                            .flatMap(text -> Arrays.stream(((String) text[3]).split(" ")))
                            .toList());
            versions.put(id, (Integer) row[1]);
        });
    }

    private Stream<Object[]> rows(String query, List<Long> ids) {
        return em.createNamedQuery(query, Object[].class)
                .setParameter("ids", ids)
                .getResultStream();
    }

    @SuppressWarnings("unchecked")
    private <T> Map<Long, Set<T>> facets(String query, List<Long> ids) {
        return rows(query, ids)
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (T) row[1], Collectors.toSet())));
    }

    private static Set<Language> readable(Collection<Language> written) {
        var languages = EnumSet.noneOf(Language.class);
        languages.addAll(written);
        if (languages.contains(Language.SERBIAN_LATIN)) {
            languages.add(Language.SERBIAN_CYRILLIC);
        }
        return languages;
    }

    private void readModules() {
        var editions = em.createNamedQuery(ModuleEdition.CATALOGUE, ModuleEdition.class)
                .setParameter("ageBandId", null)
                .setParameter("strandId", null)
                .setMaxResults(MAX_MODULES)
                .getResultList();
        items.retain(IndexedItem.MODULE, Set.of());
        for (var edition : editions) {
            var module = edition.getModule();
            var titles = new ArrayList<String>();
            var words = new HashSet<String>();
            edition.getTexts().values().forEach(text -> {
                titles.add(text.getTitle());
                words.addAll(SearchFolding.words(text.getTitle() + "\n" + text.getSummary()));
            });
            items.put(
                    new IndexedItem(
                            edition.getId(),
                            module.getSlug(),
                            IndexedItem.MODULE,
                            edition.getMinutes(),
                            Set.of(ItemAudience.TEACHERS),
                            Set.of(module.getAgeBand().getCode()),
                            Set.of(module.getStrand().getCode()),
                            Set.of(),
                            readable(edition.getTexts().keySet()),
                            edition.getPublishedAt(),
                            true),
                    titles,
                    words);
        }
    }

    /** Materials are found by the titles of their topics too; in which language one is, nobody says. */
    private void readMaterials() {
        items.retain(IndexedItem.MATERIAL, Set.of());
        em.createNamedQuery(TopicMaterial.INDEXED, TopicMaterial.class)
                .setMaxResults(MAX_MATERIALS)
                .getResultStream()
                .forEach(material -> {
                    var topic = material.getTopic();
                    var titles = Stream.concat(
                            Stream.of(material.getTitle()),
                            topic.getTexts().values().stream().map(TopicText::getTitle));
                    items.put(
                            new IndexedItem(
                                    material.getId(),
                                    material.getPublicId(),
                                    IndexedItem.MATERIAL,
                                    0,
                                    Set.of(ItemAudience.TEACHERS, ItemAudience.PROFESSIONALS),
                                    topic.getAgeBand() == null
                                            ? Set.of()
                                            : Set.of(topic.getAgeBand().getCode()),
                                    topic.getModules().stream()
                                            .map(module -> module.getStrand().getCode())
                                            .collect(Collectors.toSet()),
                                    Set.of(),
                                    Set.of(),
                                    material.getAddedAt(),
                                    material.getAudience() == MaterialAudience.EVERYBODY),
                            List.of(material.getTitle()),
                            SearchFolding.words(titles.collect(Collectors.joining("\n"))));
                });
    }
}
