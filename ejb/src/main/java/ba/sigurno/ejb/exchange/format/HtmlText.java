package ba.sigurno.ejb.exchange.format;

import ba.sigurno.ejb.exchange.format.InlineText.Look;
import ba.sigurno.ejb.exchange.format.Markup.ImageReference;
import ba.sigurno.ejb.exchange.format.Markup.Loss;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Builds the blocks of CommonMark from HTML; the content of their lines is {@link InlineText}. */
final class HtmlText {

    /** The depth below which only the text is read. */
    private static final int DEEPEST = 40;

    private static final int MAX_LIST_START = 999_999_999;
    private static final Pattern BACKTICKS = Pattern.compile("`+");
    private static final Pattern WEB = Pattern.compile("(?i)(https?://|mailto:)[^\\s<>]+");
    /** An element written as empty, as XML may: HTML takes all that follows for its content, or even drops it. */
    private static final Pattern EMPTY = Pattern.compile(
            "<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\\b)([A-Za-z][A-Za-z0-9]*+)"
                    + "((?:\\s++[\\w:.-]++(?:\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'))?+)*+\\s*+)/>",
            Pattern.CASE_INSENSITIVE);

    /** The tags of a whole page, whose content is a block like others. */
    private static final Pattern PAGE = Pattern.compile("<(/?)(?:html|head|body)(?=[\\s/>])", Pattern.CASE_INSENSITIVE);

    private final boolean styled;
    private final List<ImageReference> images = new ArrayList<>();
    private final Set<Loss> losses = EnumSet.noneOf(Loss.class);
    private InlineText line = new InlineText();

    private HtmlText(boolean styled) {
        this.styled = styled;
    }

    /**
     * Reads a piece of HTML.
     *
     * @param styled whether emphasis and code within lines is kept
     */
    static Tree of(String html, boolean styled) {
        var reading = new HtmlText(styled);
        var document = new Document();
        reading.children(parsed(html), document, Look.PLAIN, 0);
        reading.flush(document);
        return new Tree(document, reading.images, reading.losses);
    }

    private static Element parsed(String html) {
        var blocks = PAGE.matcher(html).replaceAll("<$1div");
        var body = Jsoup.parseBodyFragment(EMPTY.matcher(blocks).replaceAll("<$1$2></$1>"))
                .body();
        body.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                text.text(Markup.legal(text.getWholeText()));
            } else if (node instanceof Element element) {
                element.attributes().forEach(attribute -> attribute.setValue(Markup.legal(attribute.getValue())));
            }
        });
        return body;
    }

    /** Returns whether anyone can follow an address. */
    static boolean isOfTheWeb(String address) {
        return WEB.matcher(address).matches();
    }

    private void children(Element parent, Node container, Look look, int depth) {
        for (var child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                line.add(text.getWholeText(), look);
            } else if (child instanceof Element element) {
                if (depth >= DEEPEST) {
                    line.add(element.wholeText(), look);
                } else {
                    element(element, container, look, depth + 1);
                }
            }
        }
    }

    private void element(Element element, Node container, Look look, int depth) {
        var name = element.normalName();
        noteAttributes(element);
        var dropped = HtmlElements.dropped(name);
        if (dropped.isPresent()) {
            losses.add(dropped.get());
            return;
        }
        HtmlElements.unwrapped(name).ifPresent(losses::add);
        switch (name) {
            case "br" -> line.lineBreak();
            case "math" -> line.add(element.wholeText(), look);
            case "hr" -> leaf(container, new ThematicBreak());
            case "img" ->
                images.add(new ImageReference(
                        element.attr("src"), element.attr("alt").strip()));
            case "pre", "listing", "xmp" -> code(element, container);
            case "blockquote" -> block(element, container, new BlockQuote(), depth);
            case "ul", "menu", "dir" -> list(element, container, new BulletList(), depth);
            case "ol" -> list(element, container, numbered(element), depth);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, container, depth);
            default -> inline(element, container, look, depth);
        }
    }

    private void noteAttributes(Element element) {
        element.attributes().forEach(attribute -> HtmlElements.lost(attribute).ifPresent(losses::add));
    }

    /** Reads the content of a line, and blocks that CommonMark has no other name for than a paragraph. */
    private void inline(Element element, Node container, Look look, int depth) {
        var name = element.normalName();
        if (HtmlElements.isBlock(name)) {
            flush(container);
            children(element, container, look, depth);
            flush(container);
            return;
        }
        if ((name.equals("td") || name.equals("th")) && element.previousElementSibling() != null) {
            line.add(" | ", Look.PLAIN);
        }
        switch (name) {
            case "b", "strong" -> children(element, container, styled ? look.asStrong() : look, depth);
            case "i", "em", "cite", "dfn", "var" ->
                children(element, container, styled ? look.emphasised() : look, depth);
            case "code", "kbd", "samp", "tt" -> children(element, container, styled ? look.asCode() : look, depth);
            case "a" -> children(element, container, linked(element, look), depth);
            case "sub", "sup" -> raised(element, container, look, depth);
            default -> {
                if (!HtmlElements.isPlain(name)) {
                    losses.add(Loss.ELEMENT);
                }
                children(element, container, look, depth);
            }
        }
    }

    private Look linked(Element element, Look look) {
        var address = element.attr("href").strip();
        if (isOfTheWeb(address)) {
            return styled ? look.leadingTo(address) : look;
        }
        if (!address.isEmpty()) {
            losses.add(address.toLowerCase(Locale.ROOT).startsWith("javascript:") ? Loss.SCRIPT : Loss.LINK);
        }
        return look;
    }

    private void raised(Element element, Node container, Look look, int depth) {
        var characters =
                InlineText.raised(element.wholeText(), element.normalName().equals("sup"));
        if (characters.isPresent()) {
            line.add(characters.get(), look);
        } else {
            losses.add(Loss.STYLE);
            children(element, container, look, depth);
        }
    }

    private void heading(Element element, Node container, int depth) {
        flush(container);
        children(element, new Document(), Look.PLAIN, depth);
        var heading = new Heading();
        heading.setLevel(element.normalName().charAt(1) - '0');
        line.appendTo(heading);
        line = new InlineText();
        if (heading.getFirstChild() != null) {
            container.appendChild(heading);
        }
    }

    private void code(Element element, Node container) {
        flush(container);
        var text = element.wholeText().stripTrailing();
        if (text.isBlank()) {
            return;
        }
        int longest = BACKTICKS
                .matcher(text)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
        var block = new FencedCodeBlock();
        block.setFenceCharacter("`");
        block.setOpeningFenceLength(Math.max(3, longest + 1));
        block.setLiteral(text + "\n");
        container.appendChild(block);
    }

    private void leaf(Node container, Node leaf) {
        flush(container);
        container.appendChild(leaf);
    }

    private void block(Element element, Node container, Node block, int depth) {
        flush(container);
        children(element, block, Look.PLAIN, depth);
        flush(block);
        if (block.getFirstChild() != null) {
            container.appendChild(block);
        }
    }

    private static OrderedList numbered(Element element) {
        var list = new OrderedList();
        int start = element.attr("start").matches("\\d{1,9}") ? Integer.parseInt(element.attr("start")) : 1;
        list.setMarkerStartNumber(Math.min(start, MAX_LIST_START));
        return list;
    }

    private void list(Element element, Node container, ListBlock list, int depth) {
        flush(container);
        for (var child : element.childNodes()) {
            if (child instanceof Element item
                    && HtmlElements.dropped(item.normalName()).isEmpty()) {
                item(item, list, depth + 1);
            } else if (child instanceof TextNode text && !text.isBlank()) {
                line.add(text.getWholeText(), Look.PLAIN);
                append(list, new ListItem());
            }
        }
        if (list.getFirstChild() != null) {
            list.setTight(isTight(list));
            separate(list, container.getLastChild());
            container.appendChild(list);
        }
    }

    private void item(Element element, ListBlock list, int depth) {
        var item = new ListItem();
        noteAttributes(element);
        if (depth >= DEEPEST) {
            line.add(element.wholeText(), Look.PLAIN);
        } else if (element.normalName().equals("li")) {
            children(element, item, Look.PLAIN, depth);
        } else {
            element(element, item, Look.PLAIN, depth);
        }
        append(list, item);
    }

    private void append(ListBlock list, ListItem item) {
        flush(item);
        if (item.getFirstChild() != null) {
            list.appendChild(item);
        }
    }

    /** Returns whether a list is tight: no item has more than a line and a list under it. */
    private static boolean isTight(ListBlock list) {
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var first = item.getFirstChild();
            var second = first.getNext();
            boolean line = first instanceof Paragraph
                    && (second == null || second instanceof ListBlock under && goesOn(under));
            if (!line) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a list can follow a line: one that does not begin with 1 cannot. */
    private static boolean goesOn(ListBlock under) {
        return under.isTight()
                && under.getNext() == null
                && !(under instanceof OrderedList numbers && numbers.getMarkerStartNumber() != 1);
    }

    /** Separates a list from one right before it by another marker, or the two become one. */
    private static void separate(ListBlock list, Node before) {
        if (list instanceof BulletList bullets) {
            bullets.setMarker(
                    before instanceof BulletList other && other.getMarker().equals("-") ? "*" : "-");
        } else if (list instanceof OrderedList numbers) {
            numbers.setMarkerDelimiter(
                    before instanceof OrderedList other
                                    && other.getMarkerDelimiter().equals(".")
                            ? ")"
                            : ".");
        }
    }

    private void flush(Node container) {
        for (var part : line.paragraphs()) {
            var paragraph = new Paragraph();
            part.appendTo(paragraph);
            container.appendChild(paragraph);
        }
        line = new InlineText();
    }

    /**
     * The blocks of CommonMark that were made of HTML.
     *
     * @param document the blocks
     * @param images the pictures that stood among them
     * @param losses what could not be kept; more can be added
     */
    record Tree(Document document, List<ImageReference> images, Set<Loss> losses) {

        private static final Pattern PUNCTUATION = Pattern.compile("\\p{Punct}");
        private static final HtmlRenderer HTML =
                HtmlRenderer.builder().escapeHtml(true).build();
        private static final MarkdownRenderer RENDERER =
                MarkdownRenderer.builder().build();
        private static final MarkdownRenderer ESCAPING = MarkdownRenderer.builder()
                .nodeRendererFactory(new MarkdownNodeRendererFactory() {
                    @Override
                    public NodeRenderer create(MarkdownNodeRendererContext context) {
                        return new EscapedWords(context);
                    }

                    @Override
                    public Set<Character> getSpecialCharacters() {
                        return Set.of();
                    }
                })
                .build();

        /** Renders them as CommonMark. */
        String markdown() {
            return RENDERER.render(document).stripTrailing();
        }

        /** Renders them with every punctuation mark of their words escaped. */
        String escaped() {
            return ESCAPING.render(document).stripTrailing();
        }

        /** Renders them as HTML. */
        String html() {
            return HTML.render(document);
        }

        /** Writes words so that none of their characters can be taken for a mark. */
        private record EscapedWords(MarkdownNodeRendererContext context) implements NodeRenderer {

            @Override
            public Set<Class<? extends Node>> getNodeTypes() {
                return Set.of(Text.class);
            }

            @Override
            public void render(Node node) {
                context.getWriter()
                        .raw(PUNCTUATION.matcher(((Text) node).getLiteral()).replaceAll("\\\\$0"));
            }
        }
    }
}
