package ba.sigurno.ejb.library.print;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.library.install.CountryLibrary;
import ba.sigurno.ejb.pdf.document.PdfJudge;
import ba.sigurno.ejb.pdf.document.PdfReading;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.library.item.ItemKind;
import ba.sigurno.persistence.library.item.Licence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ItemPdfTest {

    private static final Instant PUBLISHED = Instant.parse("2026-11-28T09:00:00Z");

    private static final String BODY = """
            ## Prvi dio

            Odlomak s **jakim** i *istaknutim* riječima.

            **Cijeli odlomak jak.**

            ![Dijete s telefonom](dijete.svg)

            - prvo
            - drugo
              - dublje

            1. jedan
            2. dva

            > Poziv u okviru.

            ### Niže

            ***

            Kraj.
            """;

    private static final Map<String, byte[]> PICTURES = Map.of(
            "dijete.svg",
            svg("<circle cx=\"240\" cy=\"150\" r=\"90\" fill=\"#2fd0a1\"/>"),
            "preliv.svg",
            svg("<linearGradient id=\"preliv\"/>"));

    private static final int PICTURE_COLOUR = 0x2fd0a1;

    private static byte[] svg(String content) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 480 300\">" + content + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itCanBeKeptAndReadOutInEachLanguage(Language language) throws Exception {
        PdfJudge.assertConforms(pdf(sample(language, ItemKind.GUIDE, BODY)));
    }

    @Test
    void itSaysWhatTheTextSays() throws Exception {
        try (var reading = new PdfReading(pdf(sample(Language.BOSNIAN, ItemKind.GUIDE, BODY)))) {
            assertThat(reading.text())
                    .contains("Naslov", "Jedna rečenica.", "Prvi dio", "s jakim i istaknutim riječima.")
                    .contains("• prvo", "1. jedan", "2. dva", "Poziv u okviru.", "Verzija 3", "CC BY 4.0");
        }
        try (var reading = new PdfReading(pdf(sample(Language.SERBIAN_CYRILLIC, ItemKind.GUIDE, BODY)))) {
            assertThat(reading.text()).contains("Први дио");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GUIDE", "POSTER"})
    void aPictureIsDrawnAndSaidToThoseWhoDoNotSeeIt(ItemKind kind) throws Exception {
        try (var reading = new PdfReading(pdf(sample(Language.SERBIAN_CYRILLIC, kind, BODY)))) {
            assertThat(elements(reading, "Figure")).singleElement().satisfies(figure -> assertThat(
                            figure.getAlternateDescription())
                    .isEqualTo("Дијете с телефоном"));
            assertThat(reading.text()).doesNotContain("Дијете с телефоном");
            var image = reading.image(0, 36, ImageType.RGB);
            assertThat(IntStream.range(0, image.getWidth() * image.getHeight())
                            .filter(at -> (image.getRGB(at % image.getWidth(), at / image.getWidth()) & 0xffffff)
                                    == PICTURE_COLOUR)
                            .count())
                    .isGreaterThan(500);
        }
    }

    @Test
    void aPictureThatCannotBeDrawnIsSaidInWords() throws Exception {
        for (var name : List.of("preliv.svg", "nema.svg")) {
            var body = "![Nebo u bojama](" + name + ")\n\nTekst.\n";
            try (var reading = new PdfReading(pdf(sample(Language.BOSNIAN, ItemKind.GUIDE, body)))) {
                assertThat(elements(reading, "Figure")).isEmpty();
                assertThat(reading.text()).contains("Nebo u bojama Tekst.");
            }
        }
    }

    @Test
    void headingsListsAndCallOutsAreTagged() throws Exception {
        try (var reading = new PdfReading(pdf(sample(Language.BOSNIAN, ItemKind.GUIDE, BODY)))) {
            assertThat(elements(reading, "H1")).hasSize(1);
            assertThat(elements(reading, "H2")).hasSize(1);
            assertThat(elements(reading, "H3")).hasSize(1);
            assertThat(elements(reading, "LI")).hasSize(5);
            assertThat(elements(reading, "BlockQuote")).hasSize(1);
            assertThat(elements(reading, "L"))
                    .extracting(list -> list.getAttributes().getObject(0).toString())
                    .satisfiesExactly(
                            list -> assertThat(list).contains("Disc"),
                            list -> assertThat(list).contains("Disc"),
                            list -> assertThat(list).contains("Decimal"));
        }
    }

    @Test
    void strongWordsAreBoldAndEmphasisedOnesLean() throws Exception {
        var looks = new HashMap<String, String>();
        try (var reading = new PdfReading(pdf(sample(Language.BOSNIAN, ItemKind.GUIDE, BODY)))) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    for (int at = 0; at < letters.size(); at++) {
                        var letter = letters.get(at);
                        looks.put(
                                text.substring(at, Math.min(text.length(), at + 5)),
                                letter.getFont().getName().replaceAll(".*\\+", "")
                                        + (letter.getTextMatrix().getShearX() == 0 ? "" : " leaning"));
                    }
                }
            }.getText(reading.document());
        }
        assertThat(looks)
                .containsEntry("Odlom", "DejaVuSansCondensed")
                .containsEntry("jakim", "DejaVuSansCondensed-Bold")
                .containsEntry("istak", "DejaVuSansCondensed leaning")
                .containsEntry("riječ", "DejaVuSansCondensed");
    }

    @Test
    void aLongTextGoesOnOnTheNextPageAndAPosterFillsOne() throws Exception {
        var body = "> Poziv u okviru.\n\nOdlomak o nečemu što se događa.\n\n- prvo\n- drugo\n\n".repeat(40);
        try (var reading = new PdfReading(pdf(sample(Language.BOSNIAN, ItemKind.SHEET, body)))) {
            assertThat(reading.document().getNumberOfPages()).isGreaterThan(3);
        }
        PdfJudge.assertConforms(pdf(sample(Language.BOSNIAN, ItemKind.SHEET, body)));
        var poster = "## Stani\n\nNe šalji dalje.\n\n## Reci\n\nReci odrasloj osobi. Ako ne pomogne, reci drugoj.\n";
        try (var reading = new PdfReading(pdf(sample(Language.BOSNIAN, ItemKind.POSTER, poster)))) {
            assertThat(reading.document().getNumberOfPages()).isEqualTo(1);
            assertThat(reading.letters()).anyMatch(letter -> letter.height() > 15);
        }
        try (var reading = new PdfReading(pdf(sample(Language.BOSNIAN, ItemKind.POSTER, body)))) {
            assertThat(reading.document().getNumberOfPages()).isGreaterThan(3);
        }
    }

    static List<String> slugs() {
        return CountryLibrary.slugs();
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void allThatIsShippedCanBePrinted(String slug) throws Exception {
        var item = CountryLibrary.read(slug);
        for (var language : Language.values()) {
            var written = language.isCyrillic() ? Language.SERBIAN_LATIN : language;
            var text = item.texts().get(written);
            UnaryOperator<String> script = language.isCyrillic() ? Transliterator::toCyrillic : words -> words;
            var parts = PrintedPart.of(text.body(), language.isCyrillic(), name -> item.pictures()
                    .get(name)
                    .bytes());
            // No picture of ours is one that can only be said in words.
            assertThat(parts)
                    .filteredOn(part -> part.picture() != null)
                    .hasSameSizeAs(item.pictures().keySet());
            PdfJudge.assertConforms(pdf(new PrintedItem(
                    slug,
                    language,
                    script.apply(text.title()),
                    script.apply(text.summary()),
                    parts,
                    item.properties().kind(),
                    item.properties().licence(),
                    1,
                    PUBLISHED)));
        }
    }

    private static PrintedItem sample(Language language, ItemKind kind, String body) {
        return new PrintedItem(
                "proba",
                language,
                "Naslov",
                "Jedna rečenica.",
                PrintedPart.of(body, language.isCyrillic(), PICTURES::get),
                kind,
                Licence.CC_BY,
                3,
                PUBLISHED);
    }

    private static List<PDStructureElement> elements(PdfReading reading, String type) {
        var found = new ArrayList<PDStructureElement>();
        collect(reading.document().getDocumentCatalog().getStructureTreeRoot(), type, found);
        return found;
    }

    private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (type.equals(element.getStructureType())) {
                    found.add(element);
                }
                collect(element, type, found);
            }
        }
    }

    private static byte[] pdf(PrintedItem item) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ItemPdf.render(item, bytes);
        return bytes.toByteArray();
    }
}
