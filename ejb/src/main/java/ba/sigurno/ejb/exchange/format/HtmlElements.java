package ba.sigurno.ejb.exchange.format;

import ba.sigurno.ejb.exchange.format.Markup.Loss;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;

/** What becomes of the elements and attributes of HTML: which are blocks, which are lost, and with how much of them. */
final class HtmlElements {

    private static final Pattern EVENT = Pattern.compile("(?i)on[a-z]+");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "aside",
            "nav",
            "address",
            "figure",
            "dl",
            "dt",
            "dd",
            "figcaption",
            "details",
            "summary",
            "fieldset",
            "legend",
            "table",
            "tbody",
            "thead",
            "tfoot",
            "tr",
            "caption",
            "center",
            "form",
            "li",
            "noscript",
            "hgroup",
            "search");
    private static final Set<String> PLAIN = Set.of(
            "span",
            "abbr",
            "acronym",
            "bdi",
            "bdo",
            "data",
            "label",
            "nobr",
            "q",
            "time",
            "wbr",
            "colgroup",
            "col",
            "td",
            "th",
            "tbody",
            "thead",
            "tfoot",
            "tr",
            "nolink",
            "address");

    /** The elements dropped with all their content. */
    private static final Map<String, Loss> DROPPED = new HashMap<>();

    /** The elements dropped, but for the text in them. */
    private static final Map<String, Loss> UNWRAPPED = new HashMap<>();

    static {
        put(DROPPED, Loss.SCRIPT, "script");
        put(DROPPED, Loss.STYLE, "style", "link");
        put(DROPPED, Loss.MEDIA, "iframe", "object", "embed", "applet", "audio", "video", "canvas", "svg", "frameset");
        put(DROPPED, Loss.FORM, "input", "button", "select", "textarea", "datalist", "meter", "progress");
        put(DROPPED, Loss.TITLE, "title");
        put(DROPPED, Loss.ELEMENT, "template", "meta", "base");
        put(UNWRAPPED, Loss.STYLE, "u", "s", "strike", "del", "ins", "small", "big", "font", "mark", "center");
        put(UNWRAPPED, Loss.STYLE, "ruby", "rt", "rp");
        put(UNWRAPPED, Loss.FORM, "form");
        put(UNWRAPPED, Loss.FORMULA, "math");
        put(UNWRAPPED, Loss.TABLE, "table");
    }

    private HtmlElements() {}

    /** Returns whether an element is a block that CommonMark has no other name for than a paragraph. */
    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    /** Returns the loss of an element that is dropped with all its content. */
    static Optional<Loss> dropped(String name) {
        return Optional.ofNullable(DROPPED.get(name));
    }

    /** Returns the loss of an element of which only the text in it is kept. */
    static Optional<Loss> unwrapped(String name) {
        return Optional.ofNullable(UNWRAPPED.get(name));
    }

    /** Returns whether nothing is lost, or nothing but what was said already, when only the text in an element is kept. */
    static boolean isPlain(String name) {
        return PLAIN.contains(name) || UNWRAPPED.containsKey(name);
    }

    /** Returns the loss of an attribute. */
    static Optional<Loss> lost(Attribute attribute) {
        var name = attribute.getKey();
        if (EVENT.matcher(name).matches()) {
            return Optional.of(Loss.SCRIPT);
        }
        return name.equals("style") && !attribute.getValue().isBlank() ? Optional.of(Loss.STYLE) : Optional.empty();
    }

    private static void put(Map<String, Loss> map, Loss loss, String... names) {
        for (var name : names) {
            map.put(name, loss);
        }
    }
}
