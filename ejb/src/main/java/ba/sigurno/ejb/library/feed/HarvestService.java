package ba.sigurno.ejb.library.feed;

import ba.sigurno.ejb.library.feed.HarvestedItem.HarvestedText;
import ba.sigurno.persistence.library.item.LibraryItem;
import ba.sigurno.persistence.library.item.LibraryText;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gives the published items of the library, and those that were withdrawn, to other catalogues. */
@Stateless
@PermitAll
public class HarvestService {

    /** Items on a page. */
    public static final int PAGE_SIZE = 50;

    @PersistenceContext
    private EntityManager em;

    /** Returns the first of all last changes; empty when there is no item. */
    public Optional<Instant> earliest() {
        return Optional.ofNullable((LocalDateTime)
                        em.createNamedQuery(LibraryItem.FIRST_CHANGE).getSingleResult())
                .map(time -> time.toInstant(ZoneOffset.UTC));
    }

    /** Returns an item that is or was published. */
    public Optional<HarvestedItem> item(String slug) {
        return em.createNamedQuery(LibraryItem.BY_SLUG, LibraryItem.class)
                .setParameter("slug", slug)
                .getResultStream()
                .filter(item -> item.getPublishedAt() != null)
                .map(item -> harvested(item, texts(List.of(item)), coverage(List.of(item))))
                .findFirst();
    }

    /** Returns a page of the items in a range, behind a position. */
    public HarvestedPage page(HarvestRange range, HarvestPosition behind) {
        var query = em.createNamedQuery(
                        range.set() == null ? LibraryItem.HARVESTED : LibraryItem.HARVESTED_OF_SET, LibraryItem.class)
                .setParameter("from", range.from())
                .setParameter("until", range.until())
                .setParameter("at", behind.changedAt())
                .setParameter("id", behind.id())
                .setMaxResults(PAGE_SIZE + 1);
        if (range.set() != null) {
            query.setParameter("audience", range.set());
        }
        var found = query.getResultList();
        var items = found.subList(0, Math.min(found.size(), PAGE_SIZE));
        var texts = texts(items);
        var coverage = coverage(items);
        var last = items.isEmpty() ? null : items.get(items.size() - 1);
        return new HarvestedPage(
                items.stream().map(item -> harvested(item, texts, coverage)).toList(),
                found.size() > PAGE_SIZE ? new HarvestPosition(last.getChangedAt(), last.getId()) : null);
    }

    /** Returns the items that changed last, of those that are published. */
    public List<HarvestedItem> newest() {
        var items = em.createNamedQuery(LibraryItem.NEWEST, LibraryItem.class)
                .setMaxResults(PAGE_SIZE)
                .getResultList();
        var texts = texts(items);
        var coverage = coverage(items);
        return items.stream().map(item -> harvested(item, texts, coverage)).toList();
    }

    private Map<LibraryItem, List<LibraryText>> texts(List<LibraryItem> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        return em.createNamedQuery(LibraryText.SHOWN_OF_ITEMS, LibraryText.class)
                .setParameter("ids", items.stream().map(LibraryItem::getId).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(LibraryText::getItem));
    }

    /** Returns the codes of the authorities of items, by the ids of these. */
    private Map<Long, List<String>> coverage(List<LibraryItem> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        return em.createNamedQuery(LibraryItem.AUTHORITIES, Object[].class)
                .setParameter("ids", items.stream().map(LibraryItem::getId).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    private static HarvestedItem harvested(
            LibraryItem item, Map<LibraryItem, List<LibraryText>> texts, Map<Long, List<String>> coverage) {
        return new HarvestedItem(
                item.getSlug(),
                item.getKind(),
                item.getLicence(),
                item.getAudiences(),
                coverage.getOrDefault(item.getId(), List.of()),
                item.getChangedAt(),
                item.getPublishedAt(),
                !item.isPublished(),
                item.isPublished()
                        ? texts.getOrDefault(item, List.of()).stream()
                                .map(text -> new HarvestedText(
                                        text.getLanguage(), text.getTitle(), text.getSummary(), text.keywords()))
                                .toList()
                        : List.of());
    }
}
