package ba.sigurno.ejb.curriculum;

import ba.sigurno.persistence.i18n.Transliterator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns what an author wrote in CommonMark into the HTML of a page. HTML that the author wrote stays text, and what comes
 * out goes through a sanitiser all the same: a second lock costs nothing.
 *
 * <p>A page has its own first heading, so a lesson's headings start at the second level.
 */
public final class LessonHtml {

    private static final int TOP_LEVEL = 2;
    private static final int LOWEST_LEVEL = 6;

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak(" ")
            .build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "strong", "em", "br", "hr")
            .allowElements("code", "pre")
            .allowAttributes("start")
            .onElements("ol")
            .toFactory();

    private LessonHtml() {}

    /** The HTML of a text that is written in the language of its reader. */
    public static String of(String markdown) {
        return html(PARSER.parse(markdown));
    }

    /**
     * The HTML of a text in Serbian, from Latin turned into Cyrillic. Only its words are turned, after the marks of
     * CommonMark were read, so that none of them can be taken for a letter.
     */
    public static String inCyrillic(String markdown) {
        var document = PARSER.parse(markdown);
        document.accept(new Cyrillic());
        return html(document);
    }

    private static String html(Node document) {
        document.accept(new LowerHeadings());
        return POLICY.sanitize(RENDERER.render(document));
    }

    /** Shifts all headings so that the highest of them is of the second level. */
    private static final class LowerHeadings extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(LOWEST_LEVEL, Math.max(TOP_LEVEL, heading.getLevel())));
            visitChildren(heading);
        }
    }

    private static final class Cyrillic extends AbstractVisitor {

        @Override
        public void visit(Text text) {
            text.setLiteral(Transliterator.toCyrillic(text.getLiteral()));
        }
    }
}
