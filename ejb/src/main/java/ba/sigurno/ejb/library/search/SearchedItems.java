package ba.sigurno.ejb.library.search;

import ba.sigurno.ejb.text.SearchFolding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * All that can be found, in memory, by the words in it. What changed is added anew and its old place no longer counts;
 * once most places do not, the index is empty again and is filled by its owner.
 */
final class SearchedItems {

    /** Those with a hit in the title first; then items before others, which have pages of their own; then the newest. */
    private static final Comparator<Found> BEST_FIRST = Comparator.comparing(Found::inTitle)
            .thenComparing(found -> found.item().source().equals(IndexedItem.ITEM))
            .thenComparing(found -> found.item().publishedAt())
            .reversed()
            .thenComparing(found -> found.item().slug());

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final List<IndexedItem> places = new ArrayList<>();
    private final BitSet counting = new BitSet();
    private final Map<String, Integer> placeByKey = new HashMap<>();
    private final WordIndex titles = new WordIndex();
    private final WordIndex words = new WordIndex();

    private record Found(IndexedItem item, boolean inTitle) {}

    /** Adds a thing, instead of what was there before. */
    void put(IndexedItem item, Collection<String> itsTitles, Collection<String> itsWords) {
        lock.writeLock().lock();
        try {
            int place = places.size();
            places.add(item);
            counting.set(place);
            var before = placeByKey.put(item.source() + item.id(), place);
            if (before != null) {
                counting.clear(before);
            }
            titles.add(place, SearchFolding.words(String.join("\n", itsTitles)));
            words.add(place, itsWords);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Removes all things from a source but those with these ids. */
    void retain(String source, Set<Long> ids) {
        lock.writeLock().lock();
        try {
            placeByKey.values().removeIf(place -> {
                var item = places.get(place);
                boolean gone = item.source().equals(source) && !ids.contains(item.id());
                if (gone) {
                    counting.clear(place);
                }
                return gone;
            });
        } finally {
            lock.writeLock().unlock();
        }
    }

    /**
     * Returns what fits, the best first.
     *
     * @param all whether what is not for everybody is found too
     */
    List<IndexedItem> search(SearchTerms terms, LibraryFilter filter, boolean all) {
        lock.readLock().lock();
        try {
            var found = (BitSet) counting.clone();
            var inTitle = new BitSet();
            if (!terms.isEmpty()) {
                found.and(words.matching(terms.all()));
                inTitle = titles.matching(terms.all());
            }
            var best = inTitle;
            return found.stream()
                    .filter(place -> all || places.get(place).forEverybody())
                    .filter(place -> places.get(place).fits(filter))
                    .mapToObj(place -> new Found(places.get(place), best.get(place)))
                    .sorted(BEST_FIRST)
                    .map(Found::item)
                    .toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Returns whether most of what it keeps does not count any more. */
    boolean isMostlyOld() {
        lock.readLock().lock();
        try {
            return places.size() > 2 * counting.cardinality() + 1000;
        } finally {
            lock.readLock().unlock();
        }
    }
}
