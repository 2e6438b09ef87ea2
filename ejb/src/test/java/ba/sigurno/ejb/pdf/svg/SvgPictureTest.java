package ba.sigurno.ejb.pdf.svg;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.pdf.document.PdfDocument;
import ba.sigurno.ejb.pdf.document.PdfJudge;
import ba.sigurno.ejb.pdf.document.PdfReading;
import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.persistence.i18n.Language;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.rendering.ImageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgPictureTest {

    private static final String RED = "ff0000";
    private static final String WHITE = "ffffff";

    /** The drawings are 100 units wide and high, and so are the pages: a unit is a pixel. */
    private static final Box PAGE = new Box(0, 0, 100, 100);

    @Test
    void shapesStandWhereTheyAreDrawn() throws Exception {
        var image = image("""
                <rect x="10" y="10" width="20" height="10" fill="#f00"/>
                <circle cx="70" cy="20" r="10" fill="#00ff00"/>
                <polygon points="10,60 40,60 10,90" fill="black"/>
                <line x1="60" y1="70" x2="90" y2="70" stroke="#0000ff" stroke-width="6"/>""");
        assertThat(at(image, 15, 15)).isEqualTo(RED);
        assertThat(at(image, 32, 15)).isEqualTo(WHITE);
        assertThat(at(image, 70, 20)).isEqualTo("00ff00");
        assertThat(at(image, 61, 11)).isEqualTo(WHITE);
        assertThat(at(image, 14, 64)).isEqualTo("000000");
        assertThat(at(image, 36, 86)).isEqualTo(WHITE);
        assertThat(at(image, 75, 71)).isEqualTo("0000ff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M10 10H90V90H10z",
                "m10,10 80 0 0 80-80 0z",
                "M10 10h80v80h-80Z",
                "M10 10L90 10 90 90 10 90",
                "M10 50a40 40 0 0180 0 40 40 0 01-80 0z",
                "M10 50A40 40 0 1 1 10 50.01z",
                "M10 50C10 0 90 0 90 50S10 100 10 50z",
                "M10 50Q50-30 90 50T10 50z M10 50Q50 130 90 50z",
                "M.1e2,1e1 90 10 90 90z M10 10 10 90 90 90"
            })
    void aPathIsReadInAllItsSpellings(String data) throws Exception {
        var image = image("<path d=\"" + data + "\" fill=\"#f00\"/>");
        assertThat(at(image, 50, 45)).isEqualTo(RED);
        assertThat(at(image, 30, 40)).isEqualTo(RED);
        assertThat(at(image, 5, 5)).isEqualTo(WHITE);
        assertThat(at(image, 95, 95)).isEqualTo(WHITE);
    }

    @Test
    void groupsHandOnTheirPenAndTheirPlace() throws Exception {
        var image = image("""
                <g transform="translate(50 50) scale(2)" fill="#f00" stroke="none">
                  <rect width="10" height="10"/>
                  <g transform="rotate(180)"><rect width="10" height="10" fill="#00f"/></g>
                </g>
                <rect x="0" y="90" width="5" height="5"/>""");
        assertThat(at(image, 65, 65)).isEqualTo(RED);
        assertThat(at(image, 75, 75)).isEqualTo(WHITE);
        assertThat(at(image, 35, 35)).isEqualTo("0000ff");
        assertThat(at(image, 2, 92)).isEqualTo("000000");
    }

    @Test
    void aSymbolIsFittedIntoItsPlaceAndNothingBesideIsSeen() throws Exception {
        var image = image("""
                <defs><symbol id="dot" viewBox="0 0 10 10"><circle cx="5" cy="5" r="9" fill="#f00"/></symbol></defs>
                <use href="#dot" x="50" y="0" width="50" height="50"/>
                <rect x="0" y="60" width="10" height="10" fill="#00f"/>""");
        assertThat(at(image, 75, 25)).isEqualTo(RED);
        assertThat(at(image, 97, 40)).isEqualTo(RED);
        assertThat(at(image, 47, 25)).isEqualTo(WHITE);
        assertThat(at(image, 75, 54)).isEqualTo(WHITE);
        assertThat(at(image, 5, 65)).isEqualTo("0000ff");
    }

    @Test
    void whatIsFaintShowsWhatIsUnderIt() throws Exception {
        var image = image("""
                <rect width="100" height="100" fill="#fff"/>
                <g opacity=".5"><rect width="50" height="50" fill="#000" fill-opacity=".5"/></g>""");
        assertThat(Integer.parseInt(at(image, 20, 20).substring(0, 2), 16)).isBetween(0xb8, 0xc6);
        assertThat(at(image, 70, 70)).isEqualTo(WHITE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<linearGradient id=\"a\"/>",
                "<rect width=\"9\" height=\"9\" fill=\"url(#a)\"/>",
                "<g clip-path=\"url(#a)\"/>",
                "<path d=\"M1 1X2 2\"/>",
                "<path d=\"10 10\"/>",
                "<circle r=\"1em\"/>",
                "<g transform=\"turn(3)\"/>",
                "<use href=\"#nothing\"/>",
                "<rect fill=\"rgb(1,2,3)\"/>",
                "<g"
            })
    void whatCannotBeDrawnIsNoPicture(String content) {
        assertThat(SvgPicture.read(svg(content))).isEmpty();
        assertThat(SvgPicture.read(svg(""))).isPresent();
    }

    @Test
    void itIsAsHighAsItsViewAsks() {
        var wide = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 480 300\"/>";
        assertThat(SvgPicture.read(wide.getBytes(StandardCharsets.UTF_8))
                        .orElseThrow()
                        .height(96))
                .isEqualTo(60);
        assertThat(SvgPicture.read("<svg/>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private static byte[] svg(String content) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\">" + content + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static BufferedImage image(String content) throws Exception {
        var pdf = pdf(SvgPicture.read(svg(content)).orElseThrow());
        PdfJudge.assertConforms(pdf);
        try (var reading = new PdfReading(pdf)) {
            return reading.image(0, 72, ImageType.RGB);
        }
    }

    private static byte[] pdf(SvgPicture picture) throws IOException {
        try (var document = new PdfDocument(Language.BOSNIAN, "Slika", Instant.EPOCH)) {
            var section = document.group(document.body(), StandardStructureTypes.SECT);
            try (var page = document.addPage(PAGE)) {
                page.figure(section, "Slika", PAGE, picture.in(PAGE));
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static String at(BufferedImage image, int x, int y) {
        return "%06x".formatted(image.getRGB(x, y) & 0xffffff);
    }
}
