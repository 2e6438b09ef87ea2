package ba.sigurno.ejb.library.print;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.i18n.Markdown;
import ba.sigurno.ejb.library.install.CountryLibrary;
import ba.sigurno.ejb.pdf.document.PdfJudge;
import ba.sigurno.ejb.pdf.document.PdfReading;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.library.item.ItemKind;
import ba.sigurno.persistence.library.item.Licence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
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

    @ParameterizedTest
    @EnumSource(Language.class)
    void itCanBeKeptAndReadOutInEachLanguage(Language language) throws Exception {
        PdfJudge.assertConforms(pdf(sample(language, ItemKind.GUIDE, BODY)));
    }

    @Test
    void itSaysWhatTheTextSaysAndThePictureInWords() throws Exception {
        try (var reading = new PdfReading(pdf(sample(Language.BOSNIAN, ItemKind.GUIDE, BODY)))) {
            assertThat(reading.text())
                    .contains("Naslov", "Jedna rečenica.", "Prvi dio", "jakim i istaknutim", "Dijete s telefonom")
                    .contains("• prvo", "1. jedan", "2. dva", "Poziv u okviru.", "Verzija 3", "CC BY 4.0");
        }
        try (var reading = new PdfReading(pdf(sample(Language.SERBIAN_CYRILLIC, ItemKind.GUIDE, BODY)))) {
            assertThat(reading.text()).contains("Први дио", "Дијете с телефоном");
        }
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
            PdfJudge.assertConforms(pdf(new PrintedItem(
                    slug,
                    language,
                    script.apply(text.title()),
                    script.apply(text.summary()),
                    new Markdown(text.body(), language.isCyrillic()),
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
                new Markdown(body, language.isCyrillic()),
                kind,
                Licence.CC_BY,
                3,
                PUBLISHED);
    }

    private static byte[] pdf(PrintedItem item) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ItemPdf.render(item, bytes);
        return bytes.toByteArray();
    }
}
