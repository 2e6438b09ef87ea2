package ba.sigurno.ejb.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.pdf.drawing.Colour;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TextBlockTest {

    private static final TextStyle TWO_LINES =
            TextStyle.of(Face.SANS, 20, Colour.INK).lines(2).comfortable(15);

    private final PDDocument document = new PDDocument();
    private final Fonts fonts = new Fonts(document);

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void aShortTextHasItsFullSizeOnOneLine() {
        TextBlock block = TextBlock.fit(fonts, "Emina Hadžić", TWO_LINES, 300);
        assertThat(block.lines()).containsExactly("Emina Hadžić");
        assertThat(block.size()).isEqualTo(20);
    }

    @Test
    void aTextShrinksALittleRatherThanTakesAnotherLine() {
        TextBlock block = TextBlock.fit(fonts, "Emina Hadžihasanović", TWO_LINES, 180);
        assertThat(block.lines()).hasSize(1);
        assertThat(block.size()).isBetween(15f, 19.9f);
    }

    @Test
    void aDoubleSurnameBreaksAfterItsHyphen() {
        TextBlock block = TextBlock.fit(fonts, "Hadžihasanović-Mehmedbegović", TWO_LINES, 170);
        assertThat(block.lines()).containsExactly("Hadžihasanović-", "Mehmedbegović");
    }

    @Test
    void aClassNameOrCodeIsNotBroken() {
        TextBlock block = TextBlock.fit(fonts, "razred VI-2 i kod KRUG-4713", TWO_LINES, 130);
        assertThat(block.lines()).containsExactly("razred VI-2 i", "kod KRUG-4713");
    }

    @Test
    void aShareKeepsItsSigns() {
        for (float width = 120; width < 260; width++) {
            assertThat(TextBlock.fit(fonts, "obuhvaćeno je < 1 % upisanih", TWO_LINES, width)
                            .lines())
                    .anyMatch(line -> line.contains("< 1 %"));
        }
    }

    @Test
    void linesAreOfLikeLength() {
        TextBlock block = TextBlock.fit(fonts, "jedan dva tri četiri pet šest sedam osam", TWO_LINES, 260);
        assertThat(block.lines()).containsExactly("jedan dva tri četiri", "pet šest sedam osam");
    }

    @Test
    void aTextWithoutASpaceStaysInsideToo() {
        TextBlock block = TextBlock.fit(fonts, "Š".repeat(120), TWO_LINES, 200);
        assertThat(block.lines()).hasSize(2).allSatisfy(line -> assertThat(fonts.width(Face.SANS, line) * block.size())
                .isLessThanOrEqualTo(200.01));
        assertThat(String.join("", block.lines())).isEqualTo("Š".repeat(120));
    }

    @Test
    void anEmptyTextTakesALine() {
        assertThat(TextBlock.fit(fonts, " ", TWO_LINES, 200).lines()).containsExactly("");
    }
}
