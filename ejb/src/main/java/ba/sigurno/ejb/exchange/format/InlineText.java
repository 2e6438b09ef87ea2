package ba.sigurno.ejb.exchange.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The content of the lines of a block: runs of text of one look. The nodes of CommonMark are nested from them. */
final class InlineText {

    private static final Pattern BLANKS = Pattern.compile("[ \t\n\f]+");
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
    private static final String LEVEL = "0123456789+-=()";

    /** The look of a run; the address it leads to may be null. */
    record Look(String address, boolean strong, boolean emphasis, boolean code) {

        static final Look PLAIN = new Look(null, false, false, false);

        Look asStrong() {
            return new Look(address, true, emphasis, code);
        }

        Look emphasised() {
            return new Look(address, strong, true, code);
        }

        Look asCode() {
            return new Look(address, strong, emphasis, true);
        }

        Look leadingTo(String other) {
            return new Look(other, strong, emphasis, code);
        }
    }

    /** A run of text; without text it is a line break. */
    private record Run(String text, Look look) {

        boolean isBreak() {
            return text == null;
        }

        boolean isBlank() {
            return text != null && text.chars().allMatch(InlineText::isSpace);
        }
    }

    private final List<Run> runs;

    InlineText() {
        this(List.of());
    }

    private InlineText(List<Run> runs) {
        this.runs = new ArrayList<>(runs);
    }

    /** Adds text as it stands in HTML, where consecutive blanks count as one. */
    void add(String text, Look look) {
        var one = BLANKS.matcher(text).replaceAll(" ");
        boolean after = runs.isEmpty()
                || runs.get(runs.size() - 1).isBreak()
                || runs.get(runs.size() - 1).text().endsWith(" ");
        if (after && one.startsWith(" ")) {
            one = one.substring(1);
        }
        if (!one.isEmpty()) {
            runs.add(new Run(one, look));
        }
    }

    void lineBreak() {
        runs.add(new Run(null, Look.PLAIN));
    }

    /** Returns the paragraphs that two consecutive breaks make, without empty ones and without breaks at their ends. */
    List<InlineText> paragraphs() {
        var paragraphs = new ArrayList<InlineText>();
        var open = new ArrayList<Run>();
        boolean broken = false;
        for (var run : runs) {
            if (run.isBreak() && broken) {
                addTo(paragraphs, open);
                open.clear();
            } else {
                open.add(run);
            }
            broken = run.isBreak() || broken && run.isBlank();
        }
        addTo(paragraphs, open);
        return paragraphs;
    }

    private static void addTo(List<InlineText> paragraphs, List<Run> runs) {
        int from = 0;
        int to = runs.size();
        while (from < to && (runs.get(from).isBreak() || runs.get(from).isBlank())) {
            from++;
        }
        while (to > from && (runs.get(to - 1).isBreak() || runs.get(to - 1).isBlank())) {
            to--;
        }
        if (from < to) {
            paragraphs.add(new InlineText(runs.subList(from, to)));
        }
    }

    /** Puts the runs into a block that has no more than one paragraph; in a heading a break is a blank. */
    void appendTo(Node block) {
        var lines = new ArrayList<List<Run>>();
        lines.add(new ArrayList<>());
        boolean breaks = block instanceof org.commonmark.node.Paragraph;
        for (var run : runs) {
            if (!run.isBreak()) {
                lines.get(lines.size() - 1).add(run);
            } else if (breaks) {
                lines.add(new ArrayList<>());
            } else {
                lines.get(0).add(new Run(" ", Look.PLAIN));
            }
        }
        for (var line : lines) {
            if (block.getFirstChild() != null) {
                block.appendChild(new HardLineBreak());
            }
            append(trimmed(line), block, 0);
        }
    }

    /** The attributes of a look, outermost first. */
    private static final List<Function<Look, Object>> LOOKS =
            List.of(Look::address, Look::strong, Look::emphasis, Look::code);

    private static void append(List<Run> line, Node parent, int level) {
        if (level == LOOKS.size()) {
            if (!line.isEmpty()) {
                parent.appendChild(new Text(text(line)));
            }
            return;
        }
        var aspect = LOOKS.get(level);
        int from = 0;
        while (from < line.size()) {
            var look = aspect.apply(line.get(from).look());
            int to = from;
            while (to < line.size() && Objects.equals(aspect.apply(line.get(to).look()), look)) {
                to++;
            }
            var same = line.subList(from, to);
            if (look == null || look.equals(false)) {
                append(same, parent, level + 1);
            } else {
                wrap(same, parent, level);
            }
            from = to;
        }
    }

    /** Wraps runs of one look; blanks at their ends stay outside, as CommonMark wants. */
    private static void wrap(List<Run> same, Node parent, int level) {
        var inner = trimmed(same);
        if (inner.isEmpty()) {
            parent.appendChild(new Text(text(same)));
            return;
        }
        var text = text(same);
        int start = leading(text);
        int end = trailing(text);
        if (start > 0) {
            parent.appendChild(new Text(text.substring(0, start)));
        }
        parent.appendChild(wrapped(inner, level));
        if (end < text.length()) {
            parent.appendChild(new Text(text.substring(end)));
        }
    }

    private static Node wrapped(List<Run> inner, int level) {
        Node node =
                switch (level) {
                    case 0 -> new Link(inner.get(0).look().address(), null);
                    case 1 -> new StrongEmphasis("**");
                    case 2 -> new Emphasis("*");
                    default -> new Code(text(inner));
                };
        if (!(node instanceof Code)) {
            append(inner, node, level + 1);
        }
        return node;
    }

    private static List<Run> trimmed(List<Run> line) {
        var text = text(line);
        int from = leading(text);
        int to = trailing(text);
        var kept = new ArrayList<Run>();
        int at = 0;
        for (var run : line) {
            int end = at + run.text().length();
            if (end > from && at < to) {
                kept.add(new Run(run.text().substring(Math.max(0, from - at), Math.min(end, to) - at), run.look()));
            }
            at = end;
        }
        return kept;
    }

    private static int leading(String text) {
        return IntStream.range(0, text.length())
                .filter(at -> !isSpace(text.charAt(at)))
                .findFirst()
                .orElse(text.length());
    }

    private static int trailing(String text) {
        int to = text.length();
        while (to > 0 && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    private static String text(List<Run> line) {
        var text = new StringBuilder();
        line.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /**
     * Returns raised or lowered digits and signs, which Unicode has as characters; empty when there are others among
     * them.
     */
    static Optional<String> raised(String text, boolean up) {
        var characters = up ? RAISED : LOWERED;
        boolean all = !text.isEmpty() && text.chars().allMatch(character -> LEVEL.indexOf(character) >= 0);
        return all
                ? Optional.of(text.chars()
                        .map(character -> characters.charAt(LEVEL.indexOf(character)))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                : Optional.empty();
    }
}
