package ba.sigurno.ejb.library.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** The numbers of documents by the folded words in them. Documents are only added: who reads it knows which still count. */
final class WordIndex {

    private static final int FEW = 4;

    private final TreeMap<String, Numbers> words = new TreeMap<>();

    /** A list of numbers that grows. */
    private static final class Numbers {

        private int[] values = new int[FEW];
        private int size;

        private void add(int number) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = number;
        }
    }

    /** Adds a document with its words. */
    void add(int document, Collection<String> its) {
        its.forEach(word -> words.computeIfAbsent(word, any -> new Numbers()).add(document));
    }

    /** Returns the documents in which each term is, said in one of its ways. */
    BitSet matching(List<List<WordPattern>> terms) {
        var found = matchingAny(terms.get(0));
        terms.stream().skip(1).map(this::matchingAny).forEach(found::and);
        return found;
    }

    private BitSet matchingAny(List<WordPattern> ways) {
        var found = new BitSet();
        for (var way : ways) {
            words.subMap(way.prefix(), way.prefix() + Character.MAX_VALUE).forEach((word, numbers) -> {
                if (way.matches(word)) {
                    for (int at = 0; at < numbers.size; at++) {
                        found.set(numbers.values[at]);
                    }
                }
            });
        }
        return found;
    }
}
