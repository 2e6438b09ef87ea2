package ba.sigurno.ejb.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.pdf.drawing.Colour;
import ba.sigurno.ejb.pdf.drawing.QrCode;
import ba.sigurno.ejb.pdf.drawing.Shield;
import ba.sigurno.ejb.pdf.text.Face;
import ba.sigurno.ejb.pdf.text.TextBlock;
import ba.sigurno.ejb.pdf.text.TextStyle;
import ba.sigurno.persistence.i18n.Language;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

class PdfDocumentTest {

    private static final Instant CREATED = Instant.parse("2026-11-24T10:15:30.123Z");
    private static final byte[] NOTE = "šta još piše".getBytes(StandardCharsets.UTF_8);
    private static final TextStyle STYLE = TextStyle.of(Face.SANS, 12, Colour.INK);

    @Test
    void itTellsItsTitleAndLanguage() throws Exception {
        try (PdfReading reading = new PdfReading(document())) {
            var catalog = reading.document().getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("sr-Cyrl");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(reading.document().getDocumentInformation().getTitle()).isEqualTo("Наслов <& други>");
        }
    }

    @Test
    void itsFontsAreEmbeddedSubsets() throws Exception {
        try (PdfReading reading = new PdfReading(document())) {
            assertThat(reading.fonts()).hasSize(1).allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+DejaVuSansCondensed");
            });
        }
        assertThat(document()).hasSizeLessThan(40_000);
    }

    @Test
    void itsStructureIsInReadingOrder() throws Exception {
        try (PdfReading reading = new PdfReading(document())) {
            var types = new ArrayList<String>();
            collect(reading.document().getDocumentCatalog().getStructureTreeRoot(), types);
            assertThat(types).containsExactly("Document", "H1", "Sect", "P", "Figure: QR код");
        }
    }

    @Test
    void lettersOfALigatureStayLetters() throws Exception {
        try (PdfReading reading = new PdfReading(document())) {
            assertThat(reading.text()).isEqualTo("Први fine flauta");
        }
    }

    @Test
    void theSameContentGivesTheSameBytes() throws Exception {
        assertThat(document()).isEqualTo(document());
    }

    @Test
    void itConformsToTheStandardsItNames() throws Exception {
        PdfJudge.assertConforms(document());
    }

    @Test
    void aFileInItCanBeTakenOutAgainAndBelongsToIt() throws Exception {
        try (PdfReading reading = new PdfReading(document())) {
            var catalog = reading.document().getDocumentCatalog();
            var file = catalog.getNames().getEmbeddedFiles().getNames().get("note.txt");
            assertThat(file.getEmbeddedFileUnicode().toByteArray()).isEqualTo(NOTE);
            assertThat(file.getEmbeddedFileUnicode().getSubtype()).isEqualTo("text/plain");
            var associated = catalog.getCOSObject().getCOSArray(COSName.getPDFName("AF"));
            assertThat(associated.getObject(0)).isSameAs(file.getCOSObject());
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Supplement");
        }
    }

    private static byte[] document() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PdfDocument(Language.SERBIAN_CYRILLIC, "Наслов <& други>", CREATED)) {
            try (PdfPage page = document.addPage(Box.A4)) {
                page.artifact(Shield.in(Box.square(20, 820, 30)));
                page.text(document.body(), "H1", TextBlock.fit(document.fonts(), "Први", STYLE, 200), 20, 700);
                var section = document.group(document.body(), "Sect");
                page.text(section, "P", TextBlock.fit(document.fonts(), "fine flauta", STYLE, 200), 20, 650);
                Box code = new Box(20, 500, 80, 80);
                page.figure(
                        section,
                        "QR код",
                        code,
                        QrCode.of("https://sigurno.example").in(code, Colour.INK));
            }
            document.attach(new Attachment("note.txt", "text/plain", NOTE, "Биљешка", Attachment.Relation.SUPPLEMENT));
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void collect(PDStructureNode node, List<String> types) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String inWords = element.getAlternateDescription();
                types.add(element.getStructureType() + (inWords == null ? "" : ": " + inWords));
                collect(element, types);
            }
        }
    }
}
