package ba.sigurno.ejb.quiz.moodle;

import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** An element of Moodle XML with shorthands for what stands in it. */
record MoodleItem(Element element) {

    /** The elements of a name directly in it. */
    List<MoodleItem> all(String name) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node instanceof Element && name.equals(node.getLocalName()))
                .map(node -> new MoodleItem((Element) node))
                .toList();
    }

    /** The first element of a name; an empty one when there is none. */
    MoodleItem first(String name) {
        return all(name).stream()
                .findFirst()
                .orElseGet(() -> new MoodleItem(element.getOwnerDocument().createElementNS(null, name)));
    }

    /** Whether it has an element of a name that is not blank. */
    boolean has(String name) {
        return all(name).stream().anyMatch(item -> !item.content().isEmpty());
    }

    /** What it says: of its {@code text} element, or of itself in old files. */
    String text() {
        var texts = all("text");
        return texts.isEmpty() ? ownText() : texts.get(0).content();
    }

    /** All text in it. */
    String content() {
        return element.getTextContent().strip();
    }

    /** The text of an element in it, or another value when there is none or a blank one. */
    String value(String name, String otherwise) {
        var value = first(name).text();
        return value.isEmpty() ? otherwise : value;
    }

    /** Whether an element in it says yes, as Moodle reads it. */
    boolean isTrue(String name, boolean otherwise) {
        var value = first(name).text();
        return value.isEmpty() ? otherwise : !value.equals("0") && !value.equalsIgnoreCase("false");
    }

    String attribute(String name) {
        return element.getAttribute(name).strip();
    }

    private String ownText() {
        var text = new StringBuilder();
        var nodes = element.getChildNodes();
        for (int at = 0; at < nodes.getLength(); at++) {
            if (!(nodes.item(at) instanceof Element)) {
                text.append(nodes.item(at).getTextContent());
            }
        }
        return text.toString().strip();
    }
}
