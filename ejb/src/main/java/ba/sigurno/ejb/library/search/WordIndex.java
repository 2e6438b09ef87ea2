package ba.sigurno.ejb.library.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The numbers of documents by the folded words in them. Documents are only added: who reads it knows which still count. A word
 * is sorted in when it comes for the first time and is looked up by its hash after that: documents share most of their words,
 * and a walk down the tree for each would be most of the time that it takes to read all of them.
 */
final class WordIndex {

    private static final int FEW = 4;

    private final Map<String, Numbers> known = new HashMap<>();
    private final NavigableMap<String, Numbers> sorted = new TreeMap<>();

    /** A list of numbers that grows, each greater than the one before. */
    private static final class Numbers {

        private int[] values = new int[FEW];
        private int size;

        /** Adds a number, unless it was the last one: a word may be in several texts of a document. */
        private void add(int number) {
            if (size > 0 && values[size - 1] == number) {
                return;
            }
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = number;
        }
    }

    /** Adds a document with its words, in which one may come several times; its number is greater than all before. */
    void add(int document, Collection<String> its) {
        its.forEach(word -> known.computeIfAbsent(word, this::sortIn).add(document));
    }

    private Numbers sortIn(String word) {
        var numbers = new Numbers();
        sorted.put(word, numbers);
        return numbers;
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
            sorted.subMap(way.prefix(), way.prefix() + Character.MAX_VALUE).forEach((word, numbers) -> {
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
