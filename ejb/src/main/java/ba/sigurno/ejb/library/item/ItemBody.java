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
     * Returns the parts of a text.
     *
     * @param pictures the digests of the pictures by their names; one that there is not is left out
     * @param cyrillic whether it is written in Latin and shown in Cyrillic
     */
    public static List<ItemBlock> blocks(String body, Map<String, String> pictures, boolean cyrillic) {
        var blocks = new ArrayList<ItemBlock>();
        int from = 0;
        var picture = PICTURE.matcher(body);
        while (picture.find()) {
            passage(body.substring(from, picture.start()), cyrillic, blocks);
            var digest = pictures.get(picture.group(2));
            if (digest != null) {
                var words = picture.group(1);
                blocks.add(new ItemBlock(null, digest, cyrillic ? Transliterator.toCyrillic(words) : words));
            }
            from = picture.end();
        }
        passage(body.substring(from), cyrillic, blocks);
        return blocks;
    }

    private static void passage(String text, boolean cyrillic, List<ItemBlock> blocks) {
        if (!text.isBlank()) {
            blocks.add(new ItemBlock(new Markdown(text, cyrillic).html(), null, null));
        }
    }
}
