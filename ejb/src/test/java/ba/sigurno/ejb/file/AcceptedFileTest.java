package ba.sigurno.ejb.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.file.FileLack;
import ba.sigurno.persistence.file.StoredFile;
import ba.sigurno.persistence.i18n.DomainException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of strangers: documents and pictures are taken, what runs something, hides or lies is not. */
class AcceptedFileTest {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String SLIDES =
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";

    @Test
    void documentsAndPicturesAreTakenByTheirContentWhateverTheyAreCalled() throws Exception {
        assertThat(checked("plan.exe", pdf(document -> {})).name()).isEqualTo("plan.pdf");
        assertThat(checked("plan", openXml(WORD)).name()).isEqualTo("plan.docx");
        assertThat(checked("plan.docx", openXml(SLIDES)).name()).isEqualTo("plan.pptx");
        assertThat(checked("plan", openXml(SHEET)).name()).isEqualTo("plan.xlsx");
        assertThat(checked("plan", openDocument("text", Map.of())).name()).isEqualTo("plan.odt");
        assertThat(checked("plan", openDocument("spreadsheet", Map.of())).name())
                .isEqualTo("plan.ods");
        assertThat(checked("plan", openDocument("presentation", Map.of())).mediaType())
                .isEqualTo("application/vnd.oasis.opendocument.presentation");
        assertThat(checked("slika.PNG", picture("png")).name()).isEqualTo("slika.png");
        assertThat(checked("slika.jpeg", picture("jpeg")).name()).isEqualTo("slika.jpg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<html><script>alert(1)</script></html>", "MZ\u0090\u0000", "GIF89a", "\u00d0\u00cf\u0011\u00e0"
            })
    void othersAreNot(String content) {
        assertRefused("file_rule_type", content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void anyPackageIsNoDocument() {
        assertRefused("file_rule_type", openXml("application/vnd.openxmlformats.sheet.main+xml"));
        assertRefused("file_rule_type", zip(Map.of("a.txt", "a")));
        assertRefused("file_rule_broken", "PK\u0003\u0004 and no more".getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @CsvSource({
        "attachedTemplate, https://example.org/a.dotm, elsewhere",
        "attachedTemplate, '\\\\example.org\\a.dotm', elsewhere",
        "attachedTemplate, ' &#104;ttps://example.org/a.dotm', elsewhere",
        "attached&#84;emplate, https://example.org/a.dotm, elsewhere",
        "attachedTemplate, file://example.org/a.dotm, elsewhere",
        "attachedTemplate, file:////example.org/a.dotm, elsewhere",
        "attachedTemplate, 'file:///%5C%5Cexample.org/a.dotm', elsewhere",
        "attachedTemplate, file:///C:/Templates/Normal.dotm, taken",
        "attachedTemplate, file:///Users/ana/Normal.dotm, taken",
        "image, https://example.org/a.png, elsewhere",
        "image, cid:image001.png@01D0, taken",
        "oleObject, http://example.org/a, runs",
        "oleObject, embeddings/data1.bin, runs",
        "oleObject, 'file:///C:\\Users\\ana\\Book.xlsx', taken",
        "externalLinkPath, https://example.org/a.xlsx, taken",
        "afChunk, a.txt, runs",
        "connections, a.xml, runs",
        "xlMacrosheet, sheets/a.xml, runs",
        "video, https://example.org/embed/a, taken",
        "video, file://example.org/a.mp4, elsewhere",
        "hyperlink, https://example.org, taken"
    })
    void aDocumentThatWouldFetchOrRunSomethingIsRefusedHoweverThatIsWritten(String kind, String target, String what) {
        var relations = "<r:Relationships xmlns:r=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<r:Relationship Id=\"a>b\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + kind + "\" Target=\"" + target + "\" TargetMode=\"External\"/></r:Relationships>";
        for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            var parts = zipped(Map.of(
                    "[Content_Types].xml",
                    text(types(WORD)),
                    "word/_rels/settings.xml.rels",
                    relations.getBytes(encoding)));
            if (what.equals("taken")) {
                assertThat(checked("plan", parts).name()).isEqualTo("plan.docx");
            } else {
                assertRefused("file_rule_" + what, parts);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"embeddings/data1.bin, true", "../embeddings/Table1.xlsx, false"})
    void ofDocumentsWithinADocumentOnlyThoseThatRunNothingAreTaken(String target, boolean refused) {
        var parts = zip(Map.of(
                "[Content_Types].xml",
                types(WORD),
                "word/charts/_rels/chart1.xml.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"http://example.org/package\" Target=\"" + target
                        + "\"/></Relationships>"));
        if (refused) {
            assertRefused("file_rule_runs", parts);
        } else {
            assertThat(checked("plan", parts).name()).isEqualTo("plan.docx");
        }
    }

    @Test
    void aDocumentWhosePartsCannotBeReadIsBroken() {
        assertRefused("file_rule_broken", zip(Map.of("[Content_Types].xml", "<Types>")));
        assertRefused(
                "file_rule_broken",
                zip(Map.of(
                        "[Content_Types].xml",
                        types(WORD),
                        "_rels/.rels",
                        "<Relationships>&unknown;</Relationships>")));
    }

    @Test
    void aPdfSaysWhatItLacksForThoseWhoHearIt() throws Exception {
        assertThat(checked("a.pdf", pdf(document -> {})).lacks())
                .containsExactlyInAnyOrder(FileLack.TAGS, FileLack.LANGUAGE, FileLack.TITLE);
        assertThat(checked("a.pdf", pdf(AcceptedFileTest::makeAccessible)).lacks())
                .isEmpty();
        assertThat(checked("a.pdf", pdf(document -> {
                            makeAccessible(document);
                            document.getDocumentCatalog().setLanguage(null);
                        }))
                        .lacks())
                .containsExactly(FileLack.LANGUAGE);
        var headings =
                text("%PDF-1.7\n1 0 obj << /Type /Catalog /Lang () >> endobj 2 0 obj << /Title (1) /Dest 3 >>\n%%EOF");
        assertThat(checked("a.pdf", headings).lacks()).hasSize(3);
        assertThat(checked("a.png", picture("png")).lacks()).isEmpty();
    }

    private static void makeAccessible(PDDocument document) {
        var catalogue = document.getDocumentCatalog();
        catalogue.setLanguage("bs");
        catalogue.setStructureTreeRoot(new PDStructureTreeRoot());
        var marks = new PDMarkInfo();
        marks.setMarked(true);
        catalogue.setMarkInfo(marks);
        document.getDocumentInformation().setTitle("Plan");
        document.getDocumentInformation().setProducer("Test");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/vbaProject.bin",
                "word\\VBAPROJECT.BIN",
                "word/activeX/activeX1.bin",
                "word/embeddings/oleObject1.bin",
                "word/embeddings/Table.xlsm",
                "xl/macrosheets/sheet1.xml",
                "xl/connections.xml",
                "Object 1/Basic/Standard/Module1.xml",
                "Basic/Standard/Module1.xml",
                "Scripts/python/run.py",
                "word/media/setup.exe"
            })
    void aDocumentWithMacrosOrProgramsIsRefused(String part) {
        var parts = new LinkedHashMap<>(Map.of("[Content_Types].xml", types(WORD)));
        parts.put(part, "Sub AutoOpen()");
        assertRefused("file_rule_runs", zip(parts));
        assertRefused("file_rule_runs", openDocument("text", Map.of(part, "Sub AutoOpen()")));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "styles.xml, draw:fill-image l:href='https://example.org/a.png', elsewhere",
                "Object 1/content.xml, draw:image l:href='//example.org/a.png', elsewhere",
                "meta.xml, meta:template l:href='file://example.org/a.ott', elsewhere",
                "content.xml, script:event-listener l:href='vnd.sun.star.script:a.py', runs",
                "content.xml, presentation:event-listener presentation:action='execute' l:href='a.sh', runs",
                "content.xml, office:dde-source office:dde-application='soffice', runs",
                "content.xml, text:dde-connection-decl office:dde-application='cmd', runs",
                "content.xml, table:table-cell table:formula='of:=DDE(&quot;cmd&quot;)', runs",
                "content.xml, text:a l:href='https://example.org', taken",
                "content.xml, presentation:event-listener presentation:action='next-page', taken",
                "content.xml, table:table-cell table:formula='of:=SUM([.A1:.A2])', taken",
                "content.xml, draw:image l:href='Pictures/a.png', taken",
                "meta.xml, meta:template l:href='C:/Users/a/a.ott', taken",
            })
    void soIsOneOfOpenDocumentThatWouldFetchOrRunSomething(String part, String element, String what) {
        var spaces = Stream.of("draw", "meta", "office", "presentation", "script", "table", "text")
                .map(name -> "xmlns:%s='urn:oasis:names:tc:opendocument:xmlns:%s:1.0'".formatted(name, name))
                .collect(Collectors.joining(" "));
        var document = openDocument(
                "text",
                Map.of(part, "<a xmlns:l='http://www.w3.org/1999/xlink' " + spaces + "><" + element + "/></a>"));
        if (what.equals("taken")) {
            assertThat(checked("plan", document).name()).isEqualTo("plan.odt");
        } else {
            assertRefused("file_rule_" + what, document);
        }
    }

    @Test
    void aDocumentThatSaysItHasMacrosIsRefused() {
        assertRefused("file_rule_runs", openXml("application/vnd.ms-word.document.macroEnabled.main+xml"));
        assertRefused("file_rule_runs", openXml("application/vnd.ms-word.document.macroEn&#97;bled.main+xml"));
        assertRefused("file_rule_runs", openXml("application/vnd.openxmlformats-officedocument.oleObject"));
    }

    @Test
    void aLockedDocumentCannotBeLookedAt() throws Exception {
        assertRefused(
                "file_rule_locked",
                openDocument("text", Map.of("META-INF/manifest.xml", "<manifest:encryption-data/>")));
        assertRefused(
                "file_rule_locked",
                pdf(document -> document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()))));
        assertRefused("file_rule_locked", text("%PDF-1.7\ntrailer << /#45ncrypt 5 0 R >>\n%%EOF"));
        assertRefused("file_rule_locked", text("%PDF-1.7\ntrailer << /Encrypt<< /V 4 >> >>\n%%EOF"));
    }

    @Test
    void aPdfThatRunsSomethingIsRefusedHoweverThatIsWritten() throws Exception {
        assertRefused("file_rule_runs", pdf(document -> document.getDocumentCatalog()
                .setOpenAction(new PDActionJavaScript("app.alert('a')"))));
        assertRefused("file_rule_runs", text("%PDF-1.7\n<< /S /Java#53cript >>\n%%EOF"));
        assertRefused("file_rule_runs", text("%PDF-1.7\n<< /S /Launch /F (a.exe) >>\n%%EOF"));
        assertRefused("file_rule_runs", text("%PDF-1.7\n<< /Names << /EmbeddedFiles 4 0 R >> >>\n%%EOF"));
        assertRefused("file_rule_runs", withObjects("ObjStm", "/FlateDecode"));
        assertRefused("file_rule_runs", withObjects("#4fbj#53tm", "/FlateDecode"));
        assertRefused("file_rule_broken", withObjects("ObjStm", "/FlateDecode /DecodeParms << /Predictor 12 >>"));
        assertRefused("file_rule_broken", withObjects("ObjStm", "[/ASCII85Decode /FlateDecode]", text("Gas2F9aoj~>")));
        assertRefused("file_rule_broken", text("%PDF-1.7\nhalf of it"));
    }

    /** A PDF with a script in a stream of objects. */
    private static byte[] withObjects(String type, String filter) {
        return withObjects(type, filter, deflated("1 0 << /S /JavaScript /JS (app.alert) >>"));
    }

    private static byte[] withObjects(String type, String filter, byte[] objects) {
        var packed = new ByteArrayOutputStream();
        packed.writeBytes(text("%PDF-1.7\n1 0 obj << /Type /" + type + " /Filter " + filter + " >>\nstream\r\n"));
        packed.writeBytes(objects);
        packed.writeBytes(text("\nendstream endobj\n%%EOF"));
        return packed.toByteArray();
    }

    @Test
    void aPdfThatUnpacksToTooMuchIsRefusedEarly() {
        var bomb = new ByteArrayOutputStream();
        bomb.writeBytes(text("%PDF-1.7\n1 0 obj << /Type /ObjStm /Filter /FlateDecode >>\nstream\n"));
        bomb.writeBytes(deflated(" ".repeat(40 << 20)));
        bomb.writeBytes(text("\nendstream\n%%EOF"));
        assertRefused("file_rule_broken", bomb.toByteArray());
    }

    @Test
    void whatIsTooBigIsRefused() {
        assertRefused("file_rule_too_big", new byte[StoredFile.MAX_BYTES + 1]);
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\Amra\\Plan sata.pdf, Plan sata.pdf",
        "../../etc/passwd, passwd.pdf",
        "План часа.pdf, План часа.pdf",
        "'', sigurno.pdf",
        ".pdf, sigurno.pdf",
        "'plan\u202efdp.exe', 'plan fdp.pdf'",
        "'a\"b;c.pdf', 'a b c.pdf'"
    })
    void aNameIsSafeEverywhere(String sent, String kept) throws Exception {
        assertThat(checked(sent, pdf(document -> {})).name()).isEqualTo(kept);
    }

    @Test
    void aLongNameIsCutAndAPersonalNumberIsRefused() throws Exception {
        assertThat(checked("š".repeat(300) + ".pdf", pdf(document -> {})).name())
                .hasSizeLessThanOrEqualTo(StoredFile.NAME_LENGTH)
                .endsWith("š.pdf");
        var document = pdf(each -> {});
        assertThatThrownBy(() -> checked("0101010123456.pdf", document))
                .hasMessageContaining("app_error_personal_number");
    }

    private static AcceptedFile checked(String name, byte[] bytes) {
        return AcceptedFile.of(new SentFile(name, bytes));
    }

    private static void assertRefused(String rule, byte[] bytes) {
        assertThatThrownBy(() -> checked("plan.pdf", bytes))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining(rule);
    }

    private interface Drawing {
        void draw(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Drawing drawing) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            drawing.draw(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] openXml(String type) {
        return zip(Map.of("[Content_Types].xml", types(type)));
    }

    private static String types(String main) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override ContentType=\""
                + main + "\"/></Types>";
    }

    private static byte[] openDocument(String type, Map<String, String> more) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument." + type);
        parts.put("META-INF/manifest.xml", "<manifest:manifest/>");
        parts.putAll(more);
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new LinkedHashMap<String, byte[]>();
        parts.forEach((name, content) -> bytes.put(name, content.getBytes(StandardCharsets.UTF_8)));
        return zipped(bytes);
    }

    private static byte[] zipped(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] picture(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] deflated(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, new Deflater())) {
            out.write(text(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
