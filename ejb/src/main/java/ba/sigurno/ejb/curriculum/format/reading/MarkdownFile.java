package ba.sigurno.ejb.curriculum.format.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** A file of CommonMark, perhaps behind front matter: lines of a name, a colon and a text between two of {@code ---}. */
public final class MarkdownFile {

    private static final String FENCE = "---";
    private static final Pattern PROPERTY = Pattern.compile("([a-z]+): *(.*)");
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    private final String name;
    private final List<SourceLine> lines;
    private final Map<String, String> frontMatter = new LinkedHashMap<>();
    private final int body;

    private MarkdownFile(String name, List<SourceLine> lines, boolean front, ModuleProblems problems) {
        this.name = name;
        this.lines = lines;
        this.body = front ? frontMatter(problems) : 0;
    }

    /** Reads a file without front matter. */
    public static MarkdownFile plain(String name, String text) {
        return new MarkdownFile(name, SourceLines.of(text, 1), false, new ModuleProblems());
    }

    /** Reads a file whose front matter has exactly these properties. */
    public static MarkdownFile with(List<String> properties, String name, String text, ModuleProblems problems) {
        var file = new MarkdownFile(name, SourceLines.of(text, 1), true, problems);
        properties.forEach(property -> problems.require(
                !file.property(property).isEmpty(), name, 1, "curriculum_format_property_missing", property));
        file.frontMatter.keySet().stream()
                .filter(property -> !properties.contains(property))
                .forEach(property -> problems.add(name, 1, "curriculum_format_property_unknown", property));
        properties.forEach(
                property -> Prose.fault(file.property(property)).ifPresent(fault -> problems.add(name, 1, fault)));
        return file;
    }

    /** Reads the front matter and returns the index of the line behind it. */
    private int frontMatter(ModuleProblems problems) {
        int end = lines.stream()
                .skip(1)
                .filter(line -> line.text().equals(FENCE))
                .mapToInt(SourceLine::number)
                .findFirst()
                .orElse(0);
        if (!lines.get(0).text().equals(FENCE) || end == 0) {
            problems.add(name, 1, "curriculum_format_front_matter_missing");
            return 0;
        }
        for (var line : lines.subList(1, end - 1)) {
            var property = PROPERTY.matcher(line.text());
            if (!property.matches() || frontMatter.put(property.group(1), property.group(2)) != null) {
                problems.add(name, line.number(), "curriculum_format_front_matter_line", line.text());
            }
        }
        return end;
    }

    /** Returns the name of the file. */
    public String name() {
        return name;
    }

    /** Returns a property of the front matter; empty when it is missing. */
    public String property(String property) {
        return frontMatter.getOrDefault(property, "");
    }

    /** Returns what stands below the front matter. */
    public String body() {
        return SourceLines.text(lines.subList(body, lines.size()));
    }

    /** Returns the blocks of the body; lines count from the begin of the file. */
    public Stream<Node> blocks() {
        var text = lines.stream()
                .map(line -> line.number() <= body ? "" : line.text())
                .collect(Collectors.joining("\n"));
        return Stream.iterate(PARSER.parse(text).getFirstChild(), node -> node != null, Node::getNext);
    }

    /** Returns the line on which a block begins. */
    public static int line(Node block) {
        return spans(block).get(0).getLineIndex() + 1;
    }

    /** Returns the lines from one block to another, as they were written. */
    List<SourceLine> lines(Node first, Node last) {
        var spans = spans(last);
        return lines.subList(line(first) - 1, spans.get(spans.size() - 1).getLineIndex() + 1);
    }

    private static List<SourceSpan> spans(Node block) {
        return block.getSourceSpans();
    }
}
