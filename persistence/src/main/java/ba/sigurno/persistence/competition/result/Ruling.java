package ba.sigurno.persistence.competition.result;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * The way in which answers to an item count from some result on.
 *
 * @param paperId the key of the paper
 * @param item the item, from 1
 * @param verdict the way
 * @param codes the codes of the right choices, where others are right; else none
 */
public record Ruling(long paperId, int item, Verdict verdict, Set<String> codes) {

    public Ruling {
        codes = Set.copyOf(codes);
    }

    static Ruling of(long paperId, int item, String verdict, String codes) {
        return new Ruling(
                paperId,
                item,
                Verdict.valueOf(verdict),
                codes.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(codes.split(","))));
    }

    String encodedCodes() {
        return String.join(",", new TreeSet<>(codes));
    }
}
