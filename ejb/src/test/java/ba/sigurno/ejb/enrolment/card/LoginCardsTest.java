package ba.sigurno.ejb.enrolment.card;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.pdf.document.PdfJudge;
import ba.sigurno.ejb.pdf.document.PdfReading;
import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.persistence.i18n.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoginCardsTest {

    private static final String JOIN_URL = "https://sigurno.example/join?c=KRUG-4713";

    private static final CardSheet.Card LASTA = new CardSheet.Card("Hrabra Lasta", Optional.of("Đulčić"), "482913");
    private static final CardSheet.Card JEZ = new CardSheet.Card("Vedri Jež", Optional.empty(), "100200");

    @Test
    void eachCardSaysAllThatAPupilNeeds() throws IOException {
        CardSheet sheet = bosnian(List.of(LASTA, JEZ));
        try (PdfReading reading = new PdfReading(pdf(sheet))) {
            assertThat(reading.text())
                    .isEqualTo(String.join(
                            " ",
                            "VI-2 · OŠ „Čelić“ 1 / 1",
                            "Hrabra Lasta Đulčić Kod odjeljenja KRUG-4713 Tvoj lični kod 482 913",
                            sheet.wording().instruction(),
                            "sigurno.example/join",
                            "Vedri Jež Kod odjeljenja KRUG-4713 Tvoj lični kod 100 200",
                            sheet.wording().instruction(),
                            "sigurno.example/join"));
        }
    }

    @Test
    void aCardOfTheYoungestShowsPicturesAndLeadsToThem() throws Exception {
        var card = new CardSheet.Card("Hrabra Lasta", Optional.empty(), "ABCT");
        var sheet = bosnian(List.of(card));
        try (PdfReading reading = new PdfReading(pdf(sheet))) {
            assertThat(reading.text())
                    .contains(sheet.wording().picturesInstruction())
                    .doesNotContain("ABCT");
            assertThat(reading.qrCodes(0)).containsExactly(JOIN_URL + "&pictures=true");
        }
        PdfJudge.assertConforms(pdf(sheet));
    }

    @Test
    void aCyrillicClassReadsCyrillicAlone() throws IOException {
        var card = new CardSheet.Card("Љута Њушка", Optional.of("Ђорђе Џ."), "482913");
        var sheet = new CardSheet(
                Language.SERBIAN_CYRILLIC,
                "VI-2 · ОШ „Бранко Ћопић“",
                "КРУГ-4713",
                JOIN_URL,
                Instant.EPOCH,
                CardSheet.Wording.in(Language.SERBIAN_CYRILLIC),
                List.of(card));
        try (PdfReading reading = new PdfReading(pdf(sheet))) {
            assertThat(reading.text())
                    .contains("ОШ „Бранко Ћопић“", "Љута Њушка Ђорђе Џ.", "Твој лични код 482 913", "КРУГ-4713");
            String own = reading.text().replace("sigurno.example/join", "").replaceAll("VI-2|QR", "");
            assertThat(own).doesNotContainPattern("[A-Za-z]");
        }
    }

    @Test
    void everyCardsCodeLeadsToTheSignInPage() throws Exception {
        try (PdfReading reading = new PdfReading(pdf(bosnian(Collections.nCopies(8, LASTA))))) {
            assertThat(reading.qrCodes(0)).hasSize(8).containsOnly(JOIN_URL);
        }
    }

    @Test
    void eightCardsFillAPage() throws IOException {
        assertThat(pages(0)).isEqualTo(1);
        assertThat(pages(8)).isEqualTo(1);
        assertThat(pages(9)).isEqualTo(2);
        assertThat(pages(40)).isEqualTo(5);
    }

    @Test
    void aLongNameStaysOnItsCard() throws IOException {
        var card = new CardSheet.Card("Najradoznalija Vjeverica ".repeat(5), Optional.of("Ž".repeat(80)), "482913");
        try (PdfReading reading = new PdfReading(pdf(bosnian(List.of(card))))) {
            var onCard = reading.letters().stream().filter(letter -> letter.y() < Box.A4.height() - Box.mm(17));
            assertThat(onCard)
                    .hasSizeGreaterThan(200)
                    .allMatch(letter -> letter.x() > Box.mm(12))
                    .allMatch(letter -> letter.right() < Box.A4.width() / 2);
        }
    }

    @Test
    void theFileCanBeKeptAndReadOut() throws Exception {
        PdfJudge.assertConforms(pdf(bosnian(Collections.nCopies(9, LASTA))));
    }

    private static int pages(int cards) throws IOException {
        try (PdfReading reading = new PdfReading(pdf(bosnian(Collections.nCopies(cards, LASTA))))) {
            return reading.document().getNumberOfPages();
        }
    }

    private static CardSheet bosnian(List<CardSheet.Card> cards) {
        return new CardSheet(
                Language.BOSNIAN,
                "VI-2 · OŠ „Čelić“",
                "KRUG-4713",
                JOIN_URL,
                Instant.EPOCH,
                CardSheet.Wording.in(Language.BOSNIAN),
                new ArrayList<>(cards));
    }

    private static byte[] pdf(CardSheet sheet) throws IOException {
        var bytes = new ByteArrayOutputStream();
        LoginCards.render(sheet, bytes);
        return bytes.toByteArray();
    }
}
