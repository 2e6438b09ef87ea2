package ba.sigurno.ejb.curriculum.format.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Goes through lines from the first to the last; what is taken is gone. */
final class SourceLines {

    private final List<SourceLine> lines;
    private int at;

    SourceLines(List<SourceLine> lines) {
        this.lines = lines;
    }

    /** Splits a text into lines, the first of which has this number. */
    static List<SourceLine> of(String text, int first) {
        var lines = new ArrayList<SourceLine>();
        for (var line : text.split("\n", -1)) {
            lines.add(new SourceLine(first + lines.size(), line.stripTrailing()));
        }
        return lines;
    }

    /** Joins lines to a text, without blank lines around it. */
    static String text(List<SourceLine> lines) {
        return lines.stream()
                .map(SourceLine::text)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** Returns whether a line is left that is not blank, and goes to it. */
    boolean hasNext() {
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at < lines.size();
    }

    SourceLine peek() {
        return lines.get(at);
    }

    SourceLine next() {
        return lines.get(at++);
    }

    /** Takes the lines before the first one that fits, blank ones too; all when none does. */
    List<SourceLine> until(Predicate<SourceLine> stop) {
        int from = at;
        while (at < lines.size() && !stop.test(lines.get(at))) {
            at++;
        }
        return lines.subList(from, at);
    }

    /** Takes the indented lines below an item and returns them as a text, without the indentation. */
    String indented() {
        var taken = new ArrayList<SourceLine>();
        while (at < lines.size() && lines.get(at).isIndented()) {
            taken.add(
                    new SourceLine(lines.get(at).number(), lines.get(at).text().strip()));
            at++;
        }
        return text(taken);
    }

    /** Returns the first line that is not blank behind this one, or null. */
    SourceLine behind(SourceLine line) {
        return lines.stream()
                .filter(each -> each.number() > line.number() && !each.isBlank())
                .findFirst()
                .orElse(null);
    }
}
