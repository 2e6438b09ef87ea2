package ba.sigurno.ejb.curriculum.format.reading;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Checks what a text is made of: paragraphs, lists, emphasis and strong emphasis, nothing else. */
public final class Prose {

    private static final Pattern ADDRESS = Pattern.compile("https?://|www\\.");
    private static final Parser PARSER = Parser.builder().build();

    private Prose() {}

    /** Returns the key of the message that tells what does not belong in a text; empty when all does. */
    public static Optional<String> fault(String text) {
        return fault(PARSER.parse(text));
    }

    /** Returns the key of the message that tells what does not belong in a part of a text. */
    static Optional<String> fault(Node node) {
        return fault(node, Prose::isAllowed);
    }

    /** Returns the same for a printed page, which also has headings, call-outs and lines to write on. */
    public static Optional<String> pageFault(Node node) {
        return fault(
                node,
                part -> isAllowed(part)
                        || part instanceof Heading
                        || part instanceof BlockQuote
                        || part instanceof ThematicBreak);
    }

    /** Looks at every part; not by recursion, since strangers may nest parts as deep as they like. */
    private static Optional<String> fault(Node node, Predicate<Node> allowed) {
        var left = new ArrayDeque<Node>();
        left.push(node);
        while (!left.isEmpty()) {
            var part = left.pop();
            var fault = faultOf(part, allowed);
            if (fault.isPresent()) {
                return fault;
            }
            for (var child = part.getLastChild(); child != null; child = child.getPrevious()) {
                left.push(child);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> faultOf(Node node, Predicate<Node> allowed) {
        if (node instanceof HtmlBlock || node instanceof HtmlInline) {
            return Optional.of("curriculum_format_html");
        }
        if (node instanceof Link || node instanceof LinkReferenceDefinition || hasAddress(node)) {
            return Optional.of("curriculum_format_link");
        }
        if (node instanceof Image) {
            return Optional.of("curriculum_format_picture_not_alone");
        }
        return allowed.test(node) ? Optional.empty() : Optional.of("curriculum_format_markup");
    }

    private static boolean hasAddress(Node node) {
        return node instanceof Text text && ADDRESS.matcher(text.getLiteral()).find();
    }

    private static boolean isAllowed(Node node) {
        return node instanceof Document
                || node instanceof Paragraph
                || node instanceof ListBlock
                || node instanceof ListItem
                || node instanceof Emphasis
                || node instanceof StrongEmphasis
                || node instanceof Text
                || node instanceof SoftLineBreak;
    }
}
