package ba.sigurno.ejb.exchange.moodle;

import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** An element of Moodle XML with shorthands for its content. */
record MoodleItem(Element element) {

    private static final String OLD_PICTURE = "image";

    /** Returns the elements of a name directly in it. */
    List<MoodleItem> all(String name) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node instanceof Element && name.equals(node.getLocalName()))
                .map(node -> new MoodleItem((Element) node))
                .toList();
    }

    /** Returns the first element of a name; an empty one when there is none. */
    MoodleItem first(String name) {
        return all(name).stream()
                .findFirst()
                .orElseGet(() -> new MoodleItem(element.getOwnerDocument().createElementNS(null, name)));
    }

    /** Returns whether it has an element of a name that is not blank. */
    boolean has(String name) {
        return all(name).stream().anyMatch(item -> !item.content().isEmpty());
    }

    /** Returns its text: of its {@code text} element, or of itself in old files. */
    String text() {
        var texts = all("text");
        return texts.isEmpty() ? ownText() : texts.get(0).content();
    }

    /** Returns all text in it. */
    String content() {
        return element.getTextContent().strip();
    }

    /** Returns the text of an element in it, or another value when there is none or a blank one. */
    String value(String name, String otherwise) {
        var value = first(name).text();
        return value.isEmpty() ? otherwise : value;
    }

    /** Returns whether an element in it is true, as Moodle reads it. */
    boolean isTrue(String name, boolean otherwise) {
        var value = first(name).text();
        return value.isEmpty() ? otherwise : !value.equals("0") && !value.equalsIgnoreCase("false");
    }

    /** Puts the picture that files of Moodle 1 have next to the text into it, as later ones do. */
    void embedOldPicture(MoodleItem text) {
        var bytes = first("image_base64").content();
        if (!bytes.isEmpty()) {
            var document = element.getOwnerDocument();
            var file = document.createElementNS(null, "file");
            file.setAttribute("name", OLD_PICTURE);
            file.setTextContent(bytes);
            text.element.appendChild(file);
            var said = text.all("text").isEmpty() ? text : text.first("text");
            said.element.appendChild(
                    document.createTextNode("<img src=\"@@PLUGINFILE@@/" + OLD_PICTURE + "\" alt=\"\" />"));
        }
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
