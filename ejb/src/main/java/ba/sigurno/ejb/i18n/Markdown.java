package ba.sigurno.ejb.i18n;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import java.util.EnumMap;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * A text in CommonMark, rendered as the HTML of a page. HTML in the source stays text, and the output goes through a
 * sanitiser all the same: a second lock costs nothing. A link keeps only its words, a picture its description.
 *
 * @param source the text of the author
 * @param cyrillic whether its words, written in Latin, are transliterated to Cyrillic; after the marks of CommonMark
 *     were parsed, so that none of them can be taken for a letter
 */
public record Markdown(String source, boolean cyrillic) {

    private static final int TOP_LEVEL = 2;

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak(" ")
            .build();
    private static final HtmlRenderer LINE_RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak(" ")
            .omitSingleParagraphP(true)
            .build();

    private static final PolicyFactory BLOCKS = new HtmlPolicyBuilder()
            .allowElements(
                    "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "strong", "em", "br", "hr")
            .allowElements("code", "pre")
            .allowAttributes("start")
            .onElements("ol")
            .toFactory();
    /** Allows inline elements alone; each block becomes a line. */
    private static final PolicyFactory LINES = new HtmlPolicyBuilder()
            .allowElements("strong", "em", "br", "code")
            .allowElements(
                    (block, attributes) -> {
                        attributes.clear();
                        attributes.add("class");
                        attributes.add("line");
                        return "span";
                    },
                    "p",
                    "li",
                    "pre")
            .allowTextIn("span")
            .toFactory();

    /** Creates a text that is shown in its own script. */
    public static Markdown of(String source) {
        return new Markdown(source, false);
    }

    /** Chooses the text for a language, as {@link Localised} does. */
    public static Markdown of(Map<Language, String> texts, Language language) {
        var written = new EnumMap<Language, Markdown>(Language.class);
        texts.forEach((in, text) -> written.put(in, of(text)));
        return Localised.text(written, language, Markdown::inCyrillic);
    }

    /** Returns the same text in Cyrillic. */
    public Markdown inCyrillic() {
        return new Markdown(source, true);
    }

    /** Renders blocks. A page has its own first heading, so headings start at the second level, and none is skipped. */
    public String html() {
        var document = parsed();
        document.accept(new LowerHeadings());
        return BLOCKS.sanitize(RENDERER.render(document));
    }

    /** Renders blocks without headings, for places where the page alone sets the order of headings. */
    public String passage() {
        return BLOCKS.sanitize(RENDERER.render(flat()));
    }

    /** Renders inline HTML, for a label for example. */
    public String line() {
        return LINES.sanitize(LINE_RENDERER.render(flat()));
    }

    /** Returns its parts, for what is laid out otherwise than a page; a picture is its description. */
    public Node document() {
        return parsed();
    }

    /** Renders words alone, for places without markup. */
    public String words() {
        return words(parsed());
    }

    /** Returns the words alone of one of the {@linkplain #document() parts} of a text. */
    public static String words(Node part) {
        var words = new Words();
        part.accept(words);
        return words.said.toString().strip();
    }

    private Node flat() {
        var document = parsed();
        document.accept(new NoHeadings());
        return document;
    }

    private Node parsed() {
        var document = PARSER.parse(source);
        document.accept(new PicturesInWords());
        if (cyrillic) {
            document.accept(new Cyrillic());
        }
        return document;
    }

    /** Lowers headings: the highest is of the second level, and none is more than one level below the one before it. */
    private static final class LowerHeadings extends AbstractVisitor {

        private int above = TOP_LEVEL - 1;

        @Override
        public void visit(Heading heading) {
            above = Math.min(Math.max(TOP_LEVEL, heading.getLevel()), above + 1);
            heading.setLevel(above);
        }
    }

    private static final class NoHeadings extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            var words = new StrongEmphasis();
            for (var word = heading.getFirstChild(); word != null; word = heading.getFirstChild()) {
                words.appendChild(word);
            }
            var paragraph = new Paragraph();
            paragraph.appendChild(words);
            heading.insertBefore(paragraph);
            heading.unlink();
        }
    }

    private static final class PicturesInWords extends AbstractVisitor {

        @Override
        public void visit(Image image) {
            visitChildren(image);
            for (var word = image.getFirstChild(); word != null; word = image.getFirstChild()) {
                image.insertBefore(word);
            }
            image.unlink();
        }
    }

    private static final class Cyrillic extends AbstractVisitor {

        @Override
        public void visit(Text text) {
            text.setLiteral(Transliterator.toCyrillic(text.getLiteral()));
        }
    }

    private static final class Words extends AbstractVisitor {

        private final StringBuilder said = new StringBuilder();

        @Override
        public void visit(Text text) {
            said.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            said.append(code.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            said.append(html.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak end) {
            said.append(' ');
        }

        @Override
        public void visit(HardLineBreak end) {
            said.append(' ');
        }

        @Override
        public void visit(Heading heading) {
            said.append(' ');
            visitChildren(heading);
        }

        @Override
        public void visit(Paragraph paragraph) {
            said.append(' ');
            visitChildren(paragraph);
        }
    }
}
