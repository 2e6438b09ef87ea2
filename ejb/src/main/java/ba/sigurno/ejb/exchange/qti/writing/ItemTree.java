package ba.sigurno.ejb.exchange.qti.writing;

import ba.sigurno.ejb.exchange.format.Markup;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** An item being written: elements of one version, texts of one language. */
final class ItemTree {

    /** The attributes that elements of XHTML may have in QTI; a list's first number is not among them. */
    private static final Set<String> ATTRIBUTES = Set.of("href", "src", "alt");

    private final QtiVersion version;
    private final Language language;
    private final Map<String, String> pictureFiles;
    private final Document document = new Document("");
    private final Element item;
    private final Element responses;
    private final Element outcomes;
    private final Element body;
    private final Element processing;
    private final Element feedbacks;

    /**
     * Begins an empty item.
     *
     * @param pictureFiles the address of the picture with a digest, as the item's file sees it
     */
    ItemTree(QtiVersion version, Language language, Map<String, String> pictureFiles) {
        this.version = version;
        this.language = language;
        this.pictureFiles = pictureFiles;
        document.parser(Parser.xmlParser());
        document.outputSettings().syntax(Syntax.xml).prettyPrint(false);
        item = add(document, "assessmentItem");
        responses = document.appendElement("responses");
        outcomes = document.appendElement("outcomes");
        body = add(document, "itemBody");
        processing = add(document, "responseProcessing");
        feedbacks = document.appendElement("feedbacks");
    }

    /** Returns the finished item as XML; the parts in the order that the schema wants. */
    String xml(String identifier, String title) {
        attributes(item, "xmlns", version.namespace(), "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        attributes(item, "xsi:schemaLocation", version.schemaLocation(), "identifier", identifier, "title", title);
        attributes(item, "adaptive", "false", "timeDependent", "false", "xml:lang", language.getTag());
        item.appendChildren(List.copyOf(responses.childNodes()));
        item.appendChildren(List.copyOf(outcomes.childNodes()));
        item.appendChild(body);
        item.appendChild(processing);
        item.appendChildren(List.copyOf(feedbacks.childNodes()));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + item.outerHtml() + "\n";
    }

    /** Adds a new element of QTI with attributes: name and value in turn. */
    Element add(Element parent, String name, String... namesAndValues) {
        return attributes(parent.appendElement(version.element(name)), namesAndValues);
    }

    private Element attributes(Element element, String... namesAndValues) {
        for (int at = 0; at < namesAndValues.length; at += 2) {
            element.attr(version.attribute(namesAndValues[at]), namesAndValues[at + 1]);
        }
        return element;
    }

    /** Declares a response with its correct value, which may be empty. */
    Element response(String identifier, String cardinality, String baseType, List<String> correct) {
        var response = add(responses, "responseDeclaration", "identifier", identifier, "cardinality", cardinality);
        attributes(response, "baseType", baseType);
        if (!correct.isEmpty()) {
            var correctResponse = add(response, "correctResponse");
            correct.forEach(value -> add(correctResponse, "value").text(value));
        }
        return response;
    }

    /** Maps the values of a response to shares, within nothing and the whole. */
    Element mapping(Element response) {
        return add(response, "mapping", "lowerBound", "0", "upperBound", "1", "defaultValue", "0");
    }

    /** Adds an entry to a mapping. */
    Element map(Element mapping, String key, BigDecimal credit) {
        return add(mapping, "mapEntry", "mapKey", key, "mappedValue", credit.toPlainString());
    }

    /** Returns the name of an attribute of QTI. */
    String attribute(String name) {
        return version.attribute(name);
    }

    /** Declares an outcome that is a number. */
    void number(String identifier, BigDecimal initial) {
        var outcome = add(outcomes, "outcomeDeclaration", "identifier", identifier, "cardinality", "single");
        attributes(outcome, "baseType", "float");
        add(add(outcome, "defaultValue"), "value").text(initial.toPlainString());
    }

    /** Shows a text when the outcome {@link ResponseRules#FEEDBACK} has an identifier. */
    void feedback(String identifier, Texts text) {
        if (feedbacks.childrenSize() == 0) {
            var outcome = add(
                    outcomes, "outcomeDeclaration", "identifier", ResponseRules.FEEDBACK, "cardinality", "multiple");
            attributes(outcome, "baseType", "identifier");
        }
        var feedback =
                add(feedbacks, "modalFeedback", "outcomeIdentifier", ResponseRules.FEEDBACK, "identifier", identifier);
        attributes(feedback, "showHide", "show");
        blocks(version == QtiVersion.V3_0 ? add(feedback, "contentBody") : feedback, text);
    }

    /** Appends a text as paragraphs and other blocks. */
    void blocks(Element parent, Texts text) {
        append(parent, Markup.toXhtml(markdown(text)));
    }

    /** Appends a text and a picture to a choice; a single paragraph stands within its line. */
    void content(Element choice, Texts text, Picture picture) {
        append(choice, Markup.toInlineXhtml(markdown(text)));
        picture(choice, picture);
    }

    /** Appends a picture, or nothing when it is null. */
    void picture(Element parent, Picture picture) {
        if (picture != null) {
            parent.appendElement("img")
                    .attr("src", pictureFiles.get(picture.digest()))
                    .attr("alt", markdown(picture.description()));
        }
    }

    private static void append(Element parent, String xhtml) {
        var fragment = Jsoup.parse(xhtml, "", Parser.xmlParser());
        for (var element : fragment.getAllElements()) {
            element.attributes().asList().stream()
                    .map(attribute -> attribute.getKey())
                    .filter(name -> !ATTRIBUTES.contains(name))
                    .forEach(element::removeAttr);
        }
        List.copyOf(fragment.childNodes()).forEach((Node node) -> parent.appendChild(node));
    }

    /** Returns a text in the language of the item; empty when there is none. */
    String markdown(Texts text) {
        return text.in(language).orElse("");
    }

    Language language() {
        return language;
    }

    Element body() {
        return body;
    }

    Element processing() {
        return processing;
    }

    /** Leaves the scoring to a standard template. */
    void template(String name) {
        processing.attr("template", version.template(name));
    }
}
