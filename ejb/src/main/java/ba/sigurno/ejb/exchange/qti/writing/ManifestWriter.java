package ba.sigurno.ejb.exchange.qti.writing;

import ba.sigurno.ejb.exchange.format.ExchangedQuestion;
import ba.sigurno.persistence.i18n.Language;
import java.util.Collection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Writes a manifest piece by piece (Content Packaging 1.1.4; metadata as IEEE 1484.12.3 binds it).
 *
 * @param version the version of QTI
 * @param language the language of titles and words
 */
record ManifestWriter(QtiVersion version, Language language) {

    private static final String LOM = "http://ltsc.ieee.org/xsd/LOM";

    /** Returns the part before the resources. */
    String beginning() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest xmlns=\"" + version.packageNamespace()
                + "\" identifier=\"MANIFEST\">\n<metadata><schema>" + version.packageSchema()
                + "</schema><schemaversion>"
                + version.packageVersion() + "</schemaversion></metadata>\n<organizations/>\n<resources>\n";
    }

    /** Returns the part after them. */
    String end() {
        return "</resources>\n</manifest>\n";
    }

    /** Returns the resource of a question: its item's file and its pictures. */
    String resource(String identifier, String href, ExchangedQuestion question, Collection<String> pictures) {
        var resource = resource(identifier, version.itemType(), href);
        var lom = resource.appendElement("metadata").appendElement("lom").attr("xmlns", LOM);
        var general = lom.appendElement("general");
        if (!question.title().isBlank()) {
            string(general.appendElement("title"), question.title());
        }
        general.appendElement("language").text(language.getTag());
        question.keywords().forEach(keyword -> string(general.appendElement("keyword"), keyword));
        if (!question.category().isEmpty()) {
            classify(lom.appendElement("classification"), question);
        }
        resource.appendElement("file").attr("href", href);
        pictures.forEach(picture -> resource.appendElement("dependency").attr("identifierref", picture));
        return resource.outerHtml() + "\n";
    }

    private void classify(Element classification, ExchangedQuestion question) {
        var purpose = classification.appendElement("purpose");
        purpose.appendElement("source").text("LOMv1.0");
        purpose.appendElement("value").text("discipline");
        var path = classification.appendElement("taxonPath");
        question.category().forEach(name -> string(path.appendElement("taxon").appendElement("entry"), name));
    }

    private void string(Element element, String text) {
        element.appendElement("string").attr("language", language.getTag()).text(text);
    }

    /** Returns the resource of a picture. */
    String picture(String identifier, String href) {
        var resource = resource(identifier, "webcontent", href);
        resource.appendElement("file").attr("href", href);
        return resource.outerHtml() + "\n";
    }

    private static Element resource(String identifier, String type, String href) {
        var document = new Document("");
        document.parser(Parser.xmlParser());
        document.outputSettings().syntax(Syntax.xml).prettyPrint(false);
        return document.appendElement("resource")
                .attr("identifier", identifier)
                .attr("type", type)
                .attr("href", href);
    }
}
