package ba.sigurno.ejb.exchange.picture;

import ba.sigurno.ejb.exchange.format.SecureXml;
import ba.sigurno.persistence.i18n.DomainException;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Checks that an SVG only draws. What may stand in it is listed, and anything else is refused: no script, no event
 * handler, no style, no words, nothing of another file. It stands alone, and what it draws again is bounded.
 */
public final class SvgCheck {

    /** The biggest picture, in bytes. */
    public static final int MAX_BYTES = 200 << 10;

    /** The maximum number of symbols drawn; none of them draws another, or a few lines would draw millions. */
    static final int MAX_USES = 100;

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "path",
            "circle",
            "ellipse",
            "rect",
            "line",
            "polyline",
            "polygon",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath");

    private static final Set<String> ATTRIBUTES = Set.of(
            ("id viewBox preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry fx fy width height d points transform href "
                            + "fill fill-rule fill-opacity stroke stroke-width stroke-linecap stroke-linejoin "
                            + "stroke-miterlimit stroke-opacity stroke-dasharray stroke-dashoffset opacity "
                            + "clip-path clip-rule clipPathUnits gradientUnits gradientTransform spreadMethod "
                            + "offset stop-color stop-opacity")
                    .split(" "));

    /** Numbers, words and functions: no colon, so no scheme, and no quote. */
    private static final Pattern VALUE = Pattern.compile("[\\w\\s#.,%()+-]*");

    private static final Pattern REFERENCE = Pattern.compile("#([A-Za-z][\\w-]*)");
    private static final Pattern FUNCTION = Pattern.compile("(?i)url\\s*\\((?!#[A-Za-z][\\w-]*\\))");

    private final XMLStreamReader reader;
    private final Deque<Boolean> named = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> references = new HashMap<>();
    private int uses;

    private SvgCheck(byte[] svg) throws XMLStreamException {
        this.reader = SecureXml.reader(new ByteArrayInputStream(svg));
    }

    /**
     * Checks a picture.
     *
     * @throws DomainException when it is too big, not well-formed, or holds what is not allowed; the first argument is
     *     the line
     */
    public static void check(byte[] svg) {
        DomainException.require(svg.length <= MAX_BYTES, "exchange_svg_too_big", 1, MAX_BYTES >> 10);
        try {
            new SvgCheck(svg).check();
        } catch (XMLStreamException broken) {
            var place = broken.getLocation();
            throw new DomainException("exchange_svg_broken", place == null ? 1 : Math.max(1, place.getLineNumber()));
        }
    }

    private void check() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> named.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE ->
                    require(reader.isWhiteSpace(), "exchange_svg_content");
                case XMLStreamConstants.END_DOCUMENT -> {}
                default -> require(false, "exchange_svg_content");
            }
        }
        references.forEach(
                (id, line) -> DomainException.require(ids.contains(id), "exchange_svg_reference_unknown", line, id));
    }

    private void begin() {
        var name = reader.getLocalName();
        require(NAMESPACE.equals(reader.getNamespaceURI()) && ELEMENTS.contains(name), "exchange_svg_element", name);
        require(named.isEmpty() == name.equals("svg"), "exchange_svg_root");
        require(!name.equals("svg") || reader.getAttributeValue(null, "viewBox") != null, "exchange_svg_root");
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            attribute(name, reader.getAttributeLocalName(at), reader.getAttributeNamespace(at), value(at));
        }
        var id = reader.getAttributeValue(null, "id");
        require(id == null || ids.add(id), "exchange_svg_id_twice", id);
        boolean inNamed = id != null || !named.isEmpty() && named.peek();
        if (name.equals("use")) {
            require(!inNamed && ++uses <= MAX_USES, "exchange_svg_uses", MAX_USES);
        }
        named.push(inNamed);
    }

    private String value(int at) {
        return reader.getAttributeValue(at);
    }

    private void attribute(String element, String name, String namespace, String value) {
        require(
                (namespace == null || namespace.isEmpty()) && ATTRIBUTES.contains(name),
                "exchange_svg_attribute",
                name);
        require(VALUE.matcher(value).matches() && !FUNCTION.matcher(value).find(), "exchange_svg_value", name, value);
        if (name.equals("href")) {
            var reference = REFERENCE.matcher(value);
            require(element.equals("use") && reference.matches(), "exchange_svg_value", name, value);
            references.put(reference.group(1), line());
        }
    }

    private int line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    private void require(boolean holds, String key, Object... arguments) {
        if (!holds) {
            var all = new Object[arguments.length + 1];
            all[0] = line();
            System.arraycopy(arguments, 0, all, 1, arguments.length);
            throw new DomainException(key, all);
        }
    }
}
