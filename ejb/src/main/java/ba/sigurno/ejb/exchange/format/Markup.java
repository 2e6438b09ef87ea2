package ba.sigurno.ejb.exchange.format;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.nodes.Entities;

/**
 * CommonMark, which texts of questions are written in, from and to what other systems write: XHTML, HTML, plain text
 * and the Markdown of others.
 *
 * <p>Many texts of CommonMark look the same. One of them is {@linkplain #canonical canonical}; every text made here is,
 * and comes back from {@link #toXhtml} through {@link #fromHtml} as it was. Marks of gaps ({@code [[1]]}) stay as they
 * are in all directions.
 */
public final class Markup {

    /**
     * The longest text that is read, in characters; the text made of it is {@link QuestionContent#TEXT_LENGTH} at most.
     */
    public static final int SOURCE_LENGTH = 8 * QuestionContent.TEXT_LENGTH;

    private static final int DEEPEST = 60;

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer XHTML =
            HtmlRenderer.builder().escapeHtml(true).build();
    private static final HtmlRenderer INLINE =
            HtmlRenderer.builder().escapeHtml(true).omitSingleParagraphP(true).build();
    private static final HtmlRenderer TRUSTING = HtmlRenderer.builder().build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    /** Letters, digits and the marks between them that mean nothing: text of these needs no second look. */
    private static final Pattern SAFE =
            Pattern.compile("\\p{L}[\\p{L}\\p{N},;:?%/'„“”«»–—…]*( [\\p{L}\\p{N},;:?%/'„“”«»–—…]+)*");

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n?");
    private static final Pattern BETWEEN_TAGS = Pattern.compile("(?<=>)\\s+(?=<)");
    private static final Pattern AT_TAGS = Pattern.compile("\n(?=<)|(?<=>)\n");

    /** A loss of a text from HTML. Its message is {@code exchange_lost_} and its name. */
    public enum Loss {
        /** Scripts and what starts them. */
        SCRIPT,
        /** The title of a page, which no text has. */
        TITLE,
        /** Colours, sizes, alignment, underlining and other looks. */
        STYLE,
        /** The rows and columns of a table; the text of its cells is kept. */
        TABLE,
        /** Audio, video, embedded pages and drawings. */
        MEDIA,
        /** Fields and buttons. */
        FORM,
        /** The target of a link that is not of the web; its text is kept. */
        LINK,
        /** The typesetting of a formula; its characters are kept. */
        FORMULA,
        /** An element HTML does not have, such as a word in angle brackets; its content is kept. */
        ELEMENT
    }

    /**
     * A picture in a text.
     *
     * @param source its address as it stands there; not to be fetched
     * @param description its alternative text; may be empty
     */
    public record ImageReference(String source, String description) {}

    /**
     * A text made from another format.
     *
     * @param markdown canonical CommonMark, without pictures
     * @param images the pictures that stood in it, in order
     * @param losses the other losses
     */
    public record Converted(String markdown, List<ImageReference> images, Set<Loss> losses) {

        public Converted {
            images = List.copyOf(images);
            losses = Set.copyOf(losses);
        }

        /** Returns the losses as findings on a line; pictures are not among them. */
        public Stream<Finding> findings(int line) {
            return losses.stream()
                    .sorted(Comparator.naturalOrder())
                    .map(loss -> Finding.of(ExchangeEffect.LOST, line, Messages.key("exchange_lost_" + loss)));
        }
    }

    private Markup() {}

    /**
     * Renders a well-formed XHTML fragment of paragraphs and other blocks. HTML in the text stays text; a picture its
     * description.
     */
    public static String toXhtml(String markdown) {
        return rendered(markdown, XHTML);
    }

    /** Renders as {@link #toXhtml}, but a single paragraph without its element, to stand within a line. */
    public static String toInlineXhtml(String markdown) {
        return rendered(markdown, INLINE);
    }

    private static String rendered(String markdown, HtmlRenderer renderer) {
        var marks = new GapMarks();
        return marks.show(
                legal(renderer.render(ownContent(marks.hide(clean(markdown))))).stripTrailing());
    }

    private static Node ownContent(String markdown) {
        var document = parsed(markdown);
        document.accept(new OwnContentOnly());
        return document;
    }

    /** Returns the text without its markup; an empty line separates paragraphs. */
    public static String toPlain(String markdown) {
        var marks = new GapMarks();
        var document = parsed(marks.hide(clean(markdown)));
        return marks.show(legal(PLAIN.render(document)).strip());
    }

    /** Returns whether it is no more than its {@linkplain #toPlain plain text}, which then reads back the same. */
    public static boolean isPlain(String markdown) {
        return fromPlain(toPlain(markdown)).markdown().equals(markdown);
    }

    /** Returns the canonical text that looks the same. */
    public static String canonical(String markdown) {
        return fromHtml(toXhtml(markdown)).markdown();
    }

    /**
     * Makes CommonMark of any HTML, however broken or hostile. CommonMark cannot express everything: emphasis that
     * begins within a word at a punctuation mark, for one. Then the words matter more than their look.
     *
     * @throws DomainException when it is too long
     */
    public static Converted fromHtml(String html) {
        var marks = new GapMarks();
        var hidden = marks.hide(clean(html));
        var text = HtmlText.of(hidden, true);
        var markdown = stable(text).orElse(null);
        if (markdown == null) {
            text.losses().add(Loss.STYLE);
            markdown = unstyled(hidden);
        }
        markdown = marks.show(markdown);
        DomainException.require(
                markdown.length() <= QuestionContent.TEXT_LENGTH,
                "exchange_text_too_long",
                QuestionContent.TEXT_LENGTH);
        var images = text.images().stream()
                .map(image -> new ImageReference(marks.show(image.source()), marks.show(image.description())))
                .toList();
        return new Converted(markdown, images, text.losses());
    }

    private static String unstyled(String html) {
        var text = HtmlText.of(html, false);
        return stable(text).orElseGet(() -> {
            var words = HtmlText.of(Entities.escape(PLAIN.render(text.document())), false);
            return stable(words).orElseGet(words::escaped);
        });
    }

    /**
     * Returns the shortest way to write a text, or one with needless escapes, that reads back with the same meaning.
     */
    private static Optional<String> stable(HtmlText.Tree text) {
        return Stream.<Supplier<String>>of(text::markdown, text::escaped)
                .map(Supplier::get)
                .filter(markdown -> SAFE.matcher(markdown).matches()
                        || text.html()
                                .equals(HtmlText.of(XHTML.render(ownContent(markdown)), true)
                                        .html()))
                .findFirst();
    }

    /** Makes CommonMark of plain text, in which a line's end is a line break. */
    public static Converted fromPlain(String plain) {
        return fromHtml(Entities.escape(clean(plain)).replace("\n", "<br>"));
    }

    /** Makes CommonMark of HTML in which a line's end is a line break, but not next to a tag ("Moodle auto-format"). */
    public static Converted fromAutoFormat(String text) {
        var tidy = BETWEEN_TAGS.matcher(clean(text).strip()).replaceAll(" ");
        return fromHtml(AT_TAGS.matcher(tidy).replaceAll(" ").replace("\n", "<br>"));
    }

    /** Makes CommonMark of the Markdown of others, in which HTML is HTML and pictures may stand. */
    public static Converted fromMarkdown(String markdown) {
        return fromHtml(TRUSTING.render(parsed(clean(markdown))));
    }

    /**
     * Returns text without characters that XML cannot carry (XML 1.0, section 2.2) and with line feeds only.
     *
     * @throws DomainException when it is longer than {@link #SOURCE_LENGTH}
     */
    public static String clean(String text) {
        DomainException.require(text.length() <= SOURCE_LENGTH, "exchange_text_too_long", QuestionContent.TEXT_LENGTH);
        return GapMarks.drop(legal(LINE_ENDS.matcher(text).replaceAll("\n")));
    }

    /**
     * Returns text without characters that XML cannot carry (XML 1.0, section 2.2). Parsed text needs it too: a
     * reference ({@code &#2;}) stands for any character there is.
     */
    static String legal(String text) {
        if (text.codePoints().allMatch(Markup::isCharacter)) {
            return text;
        }
        return text.codePoints()
                .filter(Markup::isCharacter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isCharacter(int point) {
        return (point == '\n' || point == '\t' || point >= ' ' && point < 0x7f || point > 0x9f)
                && (point < 0xd800 || point > 0xdfff)
                && (point & 0xfffe) != 0xfffe;
    }

    /** Parses Markdown; a text nested too deep to be meant stays as it stands. */
    private static Node parsed(String markdown) {
        var document = PARSER.parse(markdown);
        if (depth(document) <= DEEPEST) {
            return document;
        }
        var flat = new Document();
        var paragraph = new Paragraph();
        paragraph.appendChild(new Text(markdown));
        flat.appendChild(paragraph);
        return flat;
    }

    private static int depth(Node document) {
        int deepest = 0;
        int depth = 0;
        var node = document;
        while (node != null) {
            deepest = Math.max(deepest, depth);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
        return deepest;
    }

    /** Replaces pictures, and links that lead out of the web, by their content. */
    private static final class OwnContentOnly extends AbstractVisitor {

        @Override
        public void visit(Image image) {
            visitChildren(image);
            unwrap(image);
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (!HtmlText.isOfTheWeb(link.getDestination())) {
                unwrap(link);
            }
        }

        private static void unwrap(Node node) {
            while (node.getFirstChild() != null) {
                node.insertBefore(node.getFirstChild());
            }
            node.unlink();
        }
    }
}
