package ba.sigurno.ejb.certificate.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ba.sigurno.ejb.certificate.seal.SealedFiles;
import ba.sigurno.ejb.pdf.document.PageImage;
import ba.sigurno.ejb.pdf.document.PdfJudge;
import ba.sigurno.ejb.pdf.document.PdfReading;
import ba.sigurno.ejb.pdf.drawing.Colour;
import ba.sigurno.ejb.pdf.text.Face;
import ba.sigurno.ejb.pdf.text.TextStyle.Align;
import ba.sigurno.persistence.i18n.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What designers may do to the form that they start from, and what they may not. */
class TemplateFormTest {

    private static final URL FONT =
            TemplateFormTest.class.getResource("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");

    /** Changes the form. */
    @FunctionalInterface
    private interface Change {

        void to(PDDocument form) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void theBuiltInTemplateAsAFormGivesThePagesOfTheBuiltInTemplate(Language language) throws Exception {
        var template = TemplateForm.read(start());
        new PageImage(CertificatePdf.draft(template, Papers.in(language)))
                .assertLooksLike("certificate-" + language.getTag());
        for (var place : CertificateTemplate.builtIn().places().entrySet()) {
            var read = template.places().get(place.getKey());
            assertThat(read.style().face()).isEqualTo(place.getValue().style().face());
            assertThat(read.style().colour()).isEqualTo(place.getValue().style().colour());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSealedCertificateOfADesignersTemplateCanBeKeptAndReadOut(Language language) throws Exception {
        var template = TemplateForm.read(changed(TemplateFormTest::redesign));
        byte[] pdf = CertificatePdf.sealed(template, Papers.in(language), Papers.CREDENTIAL, SealedFiles.seal());
        PdfJudge.assertConforms(pdf);
        try (var reading = new PdfReading(pdf)) {
            assertThat(reading.qrCodes(0)).containsExactly(Papers.CHECK_URL);
        }
    }

    /** A logo with words, tags of its own, a layer, a lower case name, a signature field that is gone. */
    private static void redesign(PDDocument form) throws IOException {
        var fields = form.getDocumentCatalog().getAcroForm();
        fields.getField("HOLDER").setPartialName("holder");
        fields.getField("HOLDER_WORDS").setPartialName("Holder words");
        var page = form.getPage(0);
        page.getCOSObject().setItem(COSName.STRUCT_PARENTS, COSInteger.ZERO);
        try (var content = new PDPageContentStream(form, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.P, 7);
            content.beginText();
            content.setFont(PDType0Font.load(form, FONT.openStream()), 20);
            content.newLineAtOffset(120, 500);
            content.showText("Ministarstvo – Министарство");
            content.endText();
            content.endMarkedContent();
        }
    }

    @Test
    void fieldsSayFontSizeColourAndAlignment() throws Exception {
        var template = TemplateForm.read(changed(form -> {
            var fields = form.getDocumentCatalog().getAcroForm();
            set(fields, "HOLDER", "/TimesNewRomanPS-BoldMT 0 Tf 1 0 0 rg", 2);
            set(fields, "SERIAL", "/ArialMT 9 Tf 0 0 0 1 k", 0);
        }));
        var holder = template.places().get(TemplateSlot.HOLDER);
        assertThat(holder.style().face()).isEqualTo(Face.SERIF_BOLD);
        assertThat(holder.style().align()).isEqualTo(Align.RIGHT);
        assertThat(holder.style().colour()).isEqualTo(Colour.hex(0xff0000));
        assertThat((double) holder.style().size())
                .as("as high as the box")
                .isBetween(40.0, holder.box().height() + 0.0);
        var serial = template.places().get(TemplateSlot.SERIAL).style();
        assertThat(serial.face()).isEqualTo(Face.SANS);
        assertThat(serial.size()).isEqualTo(9);
        assertThat(serial.colour()).isEqualTo(Colour.hex(0));
    }

    @Test
    void aPageMayLieAnywhere() throws Exception {
        var template = TemplateForm.read(changed(form -> {
            var page = form.getPage(0);
            page.setMediaBox(new PDRectangle(-50, -50, 1000, 800));
            page.setCropBox(new PDRectangle(0, 0, 841.9f, 595.3f));
        }));
        new PageImage(CertificatePdf.draft(template, Papers.in(Language.BOSNIAN))).assertLooksLike("certificate-bs");
    }

    @Test
    void allProblemsAreNamedAtOnce() throws Exception {
        assertProblems(
                changed(form -> {
                    var fields = form.getDocumentCatalog().getAcroForm();
                    fields.getField("HOLDER").setPartialName("HODLER");
                    fields.getField("CENTRE").setPartialName("FACTS");
                    form.getPage(0).setRotation(90);
                    form.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
                }),
                "NOT_A4_LANDSCAPE 297 × 210 mm, 90°",
                "SCRIPT",
                "TWICE FACTS",
                "UNKNOWN HODLER",
                "MISSING HOLDER");
    }

    @Test
    void aFieldOutsideOfThePageIsNone() throws Exception {
        assertProblems(
                changed(form -> form.getDocumentCatalog()
                        .getAcroForm()
                        .getField("SERIAL")
                        .getWidgets()
                        .get(0)
                        .setRectangle(new PDRectangle(800, 20, 100, 20))),
                "OUTSIDE SERIAL");
    }

    @Test
    void aCodeOrSealThatIsTooSmallToReadIsNone() throws Exception {
        assertProblems(
                changed(form -> {
                    var fields = form.getDocumentCatalog().getAcroForm();
                    resize(fields, "QR", 100, 50);
                    resize(fields, "SIGNATURE", 140, 60);
                }),
                "SMALL QR, 22 × 22 mm",
                "SMALL SIGNATURE, 50 × 15 mm");
    }

    private static void resize(PDAcroForm fields, String name, float width, float height) {
        fields.getField(name).getWidgets().get(0).setRectangle(new PDRectangle(90, 60, width, height));
    }

    @Test
    void whatADocumentToBeKeptMustNotHaveIsNamed() throws Exception {
        assertProblems(
                changed(form -> {
                    try (var content = new PDPageContentStream(form, form.getPage(0), AppendMode.APPEND, true, true)) {
                        content.setNonStrokingColor(0.1f, 0.2f, 0.3f, 0f);
                        content.beginText();
                        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                        content.showText("x");
                        content.endText();
                        var state = new PDExtendedGraphicsState();
                        state.getCOSObject().setName(COSName.BM, "Nonsense");
                        content.setGraphicsStateParameters(state);
                    }
                }),
                "INK_COLOURS CMYK",
                "FORBIDDEN Nonsense",
                "FONT_NOT_EMBEDDED Helvetica");
    }

    @Test
    void whatIsNoSinglePageOrNoPdfIsNotRead() throws Exception {
        assertProblems(changed(form -> form.addPage(new PDPage())), "PAGES");
        assertProblems("%PDF-1.7 i ništa više".getBytes(StandardCharsets.UTF_8), "UNREADABLE");
        assertProblems(new byte[0], "UNREADABLE");
        assertProblems(new byte[2_000_000], "LARGE");
        assertProblems(
                changed(form -> form.protect(new StandardProtectionPolicy("tajna", "", new AccessPermission()))),
                "ENCRYPTED");
        assertProblems(
                changed(form -> form.protect(new StandardProtectionPolicy("tajna", "lozinka", new AccessPermission()))),
                "ENCRYPTED");
    }

    @Test
    void everyProblemCanBeSaidInEveryLanguage() {
        for (var language : Language.values()) {
            for (var kind : List.of("MISSING", "SCRIPT", "NO_FILE", "FORBIDDEN", "INK_COLOURS")) {
                assertThat(new TemplateProblem(kind, "X").text(language))
                        .isNotEmpty()
                        .doesNotContain("certificate_");
            }
        }
    }

    private static void set(PDAcroForm fields, String name, String appearance, int align) {
        var field = (PDTextField) fields.getField(name);
        field.setDefaultAppearance(appearance);
        field.setQ(align);
    }

    private static void assertProblems(byte[] pdf, String... problems) {
        var unfit = catchThrowableOfType(UnfitTemplateException.class, () -> TemplateForm.read(pdf));
        assertThat(unfit).isNotNull();
        assertThat(unfit.getProblems().stream().map(problem -> (problem.kind() + " " + problem.detail()).strip()))
                .containsExactlyInAnyOrder(problems);
    }

    private static byte[] start() throws IOException {
        return TemplateFormWriter.write(CertificateTemplate.builtIn(), Language.BOSNIAN);
    }

    private static byte[] changed(Change change) throws IOException {
        try (var form = Loader.loadPDF(start())) {
            change.to(form);
            var bytes = new ByteArrayOutputStream();
            form.save(bytes);
            return bytes.toByteArray();
        }
    }
}
