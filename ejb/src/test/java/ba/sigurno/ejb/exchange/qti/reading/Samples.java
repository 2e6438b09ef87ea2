package ba.sigurno.ejb.exchange.qti.reading;

import ba.sigurno.ejb.exchange.format.ReadItem;
import ba.sigurno.ejb.exchange.format.ReadItems;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Items and packages in the shape in which other systems write them. */
final class Samples {

    static final String MATCH_CORRECT =
            "<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct\"/>";
    static final String MAP_RESPONSE =
            "<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response\"/>";

    /** Three choices. */
    static final String CHOICES = "<simpleChoice identifier=\"A\">a</simpleChoice>"
            + "<simpleChoice identifier=\"B\">b</simpleChoice><simpleChoice identifier=\"C\">c</simpleChoice>";

    private Samples() {}

    /** An item of version 2.1 with these declarations of responses, body, processing and feedback. */
    static String item(String responses, String body, String processing) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<assessmentItem xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\" identifier=\"q1\" title=\"Lozinke\""
                + " adaptive=\"false\" timeDependent=\"false\" xml:lang=\"bs\">\n"
                + responses
                + "<outcomeDeclaration identifier=\"SCORE\" cardinality=\"single\" baseType=\"float\"/>\n<itemBody>"
                + body + "</itemBody>\n" + processing + "</assessmentItem>";
    }

    /** The declaration of a response with its correct values and what follows them. */
    static String response(String identifier, String cardinality, String baseType, List<String> correct, String more) {
        var values = new StringBuilder();
        correct.forEach(value -> values.append("<value>").append(value).append("</value>"));
        return "<responseDeclaration identifier=\"" + identifier + "\" cardinality=\"" + cardinality + "\" baseType=\""
                + baseType + "\">" + (correct.isEmpty() ? "" : "<correctResponse>" + values + "</correctResponse>")
                + more + "</responseDeclaration>\n";
    }

    /** A simple question with one right choice. */
    static String choice() {
        return item(
                response("RESPONSE", "single", "identifier", List.of("B"), ""),
                "<p>Ko smije znati tvoju lozinku?</p><choiceInteraction responseIdentifier=\"RESPONSE\""
                        + " shuffle=\"true\" maxChoices=\"1\"><simpleChoice identifier=\"A\">drugarica</simpleChoice>"
                        + "<simpleChoice identifier=\"B\">roditelj</simpleChoice>"
                        + "<simpleChoice identifier=\"C\" fixed=\"true\">niko</simpleChoice></choiceInteraction>",
                MATCH_CORRECT);
    }

    /** What is read of a single file. */
    static ReadItem read(String xml) {
        var items = read(xml.getBytes(StandardCharsets.UTF_8));
        return items.get(0);
    }

    /** What is read of a file of any kind. */
    static List<ReadItem> read(byte[] bytes) {
        return ReadItems.of(new QtiReader(), bytes);
    }

    /** A package with a manifest that lists these items by the addresses that they have in it. */
    static byte[] listing(Map<String, String> itemsByHref) {
        var resources = new StringBuilder();
        var files = new LinkedHashMap<String, byte[]>();
        itemsByHref.forEach((href, xml) -> {
            resources
                    .append("<resource identifier=\"r")
                    .append(files.size())
                    .append("\" type=\"imsqti_item_xmlv2p1\" href=\"")
                    .append(href)
                    .append("\"/>\n");
            files.put(href.replace("%20", " "), xml.getBytes(StandardCharsets.UTF_8));
        });
        files.put("imsmanifest.xml", manifest(resources.toString()).getBytes(StandardCharsets.UTF_8));
        return zip(files);
    }

    /** A manifest of version 2.1 with these resources. */
    static String manifest(String resources) {
        return "<manifest xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\" identifier=\"m\"><metadata>"
                + "<schema>QTIv2.1 Package</schema></metadata><organizations/>\n<resources>\n" + resources
                + "</resources></manifest>";
    }

    /** A zip file of these. */
    static byte[] zip(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A question of which several choices can be chosen. */
    static String several() {
        return "<choiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"false\" maxChoices=\"0\">"
                + "<prompt>Koje?</prompt>" + CHOICES + "</choiceInteraction>";
    }

    /** A rule that sets an outcome. */
    static String set(String outcome, String type, String value) {
        return "<setOutcomeValue identifier=\"" + outcome + "\"><baseValue baseType=\"" + type + "\">" + value
                + "</baseValue></setOutcomeValue>";
    }

    /** A question of which one choice can be chosen. */
    static String single() {
        return "<choiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"false\" maxChoices=\"1\">"
                + "<prompt>Koje?</prompt>" + CHOICES + "</choiceInteraction>";
    }

    /** Feedback that is shown while the outcome FB holds its identifier. */
    static String shown(String identifier, String text) {
        return "<modalFeedback outcomeIdentifier=\"FB\" showHide=\"show\" identifier=\"" + identifier + "\">" + text
                + "</modalFeedback>";
    }

    /** The question that was read; fails when it was refused. */
    static QuestionContent question(ReadItem item) {
        return item.question()
                .orElseThrow(() -> new AssertionError(item.findings()))
                .content();
    }
}
