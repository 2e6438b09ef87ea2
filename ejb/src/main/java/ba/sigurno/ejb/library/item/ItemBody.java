package ba.sigurno.ejb.library.item;

import ba.sigurno.ejb.curriculum.format.reading.MarkdownFile;
import ba.sigurno.ejb.curriculum.format.reading.ModuleProblems;
import ba.sigurno.ejb.curriculum.format.reading.Prose;
import ba.sigurno.ejb.i18n.Markdown;
import ba.sigurno.persistence.i18n.Transliterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** What an item says, in CommonMark: headings, paragraphs, lists, call-outs, and pictures alone in a paragraph. */
public final class ItemBody {

    private static final Pattern PICTURE =
            Pattern.compile("(?m)(?<=\\A|\\n\\n)!\\[([^\\]\\n]*)]\\(([^)\\s]+)\\)[ \\t]*(?=\\n\\n|\\s*\\z)");

    private ItemBody() {}

    /** Notes what does not belong in a text; {@code pictures} are the names of those that there are. */
    public static void check(MarkdownFile text, Collection<String> pictures, ModuleProblems problems) {
        text.blocks().forEach(block -> {
            int line = MarkdownFile.line(block);
            if (picture(block) instanceof Image image) {
                problems.require(
                        pictures.contains(image.getDestination()),
                        text.name(),
                        line,
                        "curriculum_format_medium_missing",
                        image.getDestination());
                problems.require(
                        image.getFirstChild() instanceof Text,
                        text.name(),
                        line,
                        "library_format_picture_without_words");
            } else {
                Prose.pageFault(block).ifPresent(fault -> problems.add(text.name(), line, fault));
            }
        });
    }

    private static Node picture(Node block) {
        return block instanceof Paragraph && block.getFirstChild() == block.getLastChild()
                ? block.getFirstChild()
                : null;
    }

    /**
     * A part of a text.
     *
     * @param words a passage in CommonMark, or what the picture shows
     * @param picture the name of the picture; null for a passage
     */
    public record Part(String words, String picture) {}

    /** Returns the parts of a text: the pictures, and the passages between them. */
    public static List<Part> parts(String body) {
        var parts = new ArrayList<Part>();
        int from = 0;
        var picture = PICTURE.matcher(body);
        while (picture.find()) {
            passage(body.substring(from, picture.start()), parts);
            parts.add(new Part(picture.group(1), picture.group(2)));
            from = picture.end();
        }
        passage(body.substring(from), parts);
        return parts;
    }

    private static void passage(String text, List<Part> parts) {
        if (!text.isBlank()) {
            parts.add(new Part(text, null));
        }
    }

    /**
     * Returns the parts of a text as a page shows them.
     *
     * @param pictures the digests of the pictures by their names; one that there is not is left out
     * @param cyrillic whether it is written in Latin and shown in Cyrillic
     */
    public static List<ItemBlock> blocks(String body, Map<String, String> pictures, boolean cyrillic) {
        return parts(body).stream()
                .filter(part -> part.picture() == null || pictures.containsKey(part.picture()))
                .map(part -> block(part, pictures, cyrillic))
                .toList();
    }

    private static ItemBlock block(Part part, Map<String, String> pictures, boolean cyrillic) {
        if (part.picture() == null) {
            return new ItemBlock(new Markdown(part.words(), cyrillic).html(), null, null);
        }
        var words = cyrillic ? Transliterator.toCyrillic(part.words()) : part.words();
        return new ItemBlock(null, pictures.get(part.picture()), words);
    }
}
