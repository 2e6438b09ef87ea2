package ba.sigurno.ejb.curriculum.format.reading;

import ba.sigurno.ejb.curriculum.format.reading.ReadLesson.ScreenPlace;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.CallOutBlock;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.curriculum.content.PictureBlock;
import ba.sigurno.persistence.curriculum.content.ProseBlock;
import ba.sigurno.persistence.curriculum.content.Screen;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads the file of a lesson in one language. */
final class LessonReader {

    static final String TITLE = "title";

    private final TextSource source;
    private final FenceReader fences;
    private final MarkdownFile file;
    private final List<Screen> screens = new ArrayList<>();
    private final List<ScreenPlace> places = new ArrayList<>();

    /** The heading of the screen that is read; null before the first. */
    private Node heading;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final List<Node> prose = new ArrayList<>();

    private LessonReader(TextSource source, String text) {
        this.source = source;
        this.fences = new FenceReader(source);
        this.file = MarkdownFile.with(List.of(TITLE), source.file(), text, source.problems());
    }

    /** Reads a file and notes all that is wrong in it. */
    static ReadLesson read(TextSource source, String text) {
        return new LessonReader(source, text).read();
    }

    private ReadLesson read() {
        file.blocks().forEach(this::take);
        endScreen();
        var content = new LessonContent(source.plain(file.property(TITLE)), screens);
        var lesson = new ReadLesson(source.file(), content, List.copyOf(places));
        lesson.check(source.problems());
        return lesson;
    }

    private void take(Node node) {
        int line = MarkdownFile.line(node);
        if (node instanceof Heading title) {
            endScreen();
            source.require(title.getLevel() == 2, line, "curriculum_format_heading_level");
            heading = node;
        } else if (heading == null) {
            source.problem(line, "curriculum_format_before_first_screen");
        } else if (node instanceof Paragraph && !isPicture(node) || node instanceof ListBlock) {
            prose.add(node);
        } else {
            endProse();
            block(node, line);
        }
    }

    private void block(Node node, int line) {
        if (node instanceof FencedCodeBlock fence) {
            fences.read(fence, line).ifPresent(block -> add(line, block));
        } else if (isPicture(node)) {
            var picture = source.picture(text(node, node), line);
            if (picture != null) {
                add(line, new PictureBlock(picture));
            }
        } else if (node instanceof BlockQuote) {
            var text = text(node, node).replaceAll("(?m)^ *> ?", "");
            add(line, new CallOutBlock(source.prose(text, line)));
        } else {
            source.problem(line, Prose.fault(node).orElse("curriculum_format_markup"));
        }
    }

    private void add(int line, Block block) {
        lines.add(line);
        blocks.add(block);
    }

    /** Returns whether a block is a picture and nothing else. */
    private static boolean isPicture(Node node) {
        return node instanceof Paragraph
                && node.getFirstChild() instanceof Image
                && node.getFirstChild() == node.getLastChild();
    }

    /** Makes one block of the paragraphs and lists that follow each other. */
    private void endProse() {
        if (!prose.isEmpty()) {
            int line = MarkdownFile.line(prose.get(0));
            add(line, new ProseBlock(source.prose(text(prose.get(0), prose.get(prose.size() - 1)), line)));
            prose.clear();
        }
    }

    private void endScreen() {
        endProse();
        if (heading != null) {
            int line = MarkdownFile.line(heading);
            var title = text(heading, heading).replaceFirst("^#+ *", "");
            screens.add(new Screen(source.prose(title, line), blocks));
            places.add(new ScreenPlace(line, List.copyOf(lines)));
        }
        blocks.clear();
        lines.clear();
    }

    private String text(Node first, Node last) {
        return SourceLines.text(file.lines(first, last));
    }
}
