package ba.sigurno.ejb.curriculum.editing.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares two texts word by word: the longest common sequence of words is what stayed. */
final class WordDifference {

    /** A text has hundreds of words; of two endless ones it is only said that they differ. */
    private static final int MAX_CELLS = 4_000_000;

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    private final List<DifferencePart> before = new ArrayList<>();
    private final List<DifferencePart> after = new ArrayList<>();

    /** Compares. */
    WordDifference(String earlier, String later) {
        var one = words(earlier);
        var other = words(later);
        if ((long) one.size() * other.size() > MAX_CELLS) {
            add(before, earlier, true);
            add(after, later, true);
        } else {
            compare(one, other);
        }
    }

    /** Returns the earlier text. */
    List<DifferencePart> before() {
        return before;
    }

    /** Returns the later text. */
    List<DifferencePart> after() {
        return after;
    }

    private void compare(List<String> one, List<String> other) {
        var common = new int[one.size() + 1][other.size() + 1];
        for (int at = one.size() - 1; at >= 0; at--) {
            for (int to = other.size() - 1; to >= 0; to--) {
                common[at][to] = one.get(at).equals(other.get(to))
                        ? common[at + 1][to + 1] + 1
                        : Math.max(common[at + 1][to], common[at][to + 1]);
            }
        }
        int at = 0;
        int to = 0;
        while (at < one.size() || to < other.size()) {
            boolean both = at < one.size() && to < other.size();
            if (both && one.get(at).equals(other.get(to))) {
                add(before, one.get(at++), false);
                add(after, other.get(to++), false);
            } else if (at < one.size() && (!both || common[at + 1][to] >= common[at][to + 1])) {
                add(before, one.get(at++), true);
            } else {
                add(after, other.get(to++), true);
            }
        }
    }

    private static void add(List<DifferencePart> parts, String text, boolean other) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).other() == other) {
            parts.set(last, new DifferencePart(parts.get(last).text() + text, other));
        } else if (!text.isEmpty()) {
            parts.add(new DifferencePart(text, other));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
