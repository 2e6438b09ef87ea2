package ba.sigurno.ejb.workshop.report;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.pdf.document.PdfReading;
import ba.sigurno.ejb.workshop.report.HeldConfirmation.Fact;
import ba.sigurno.persistence.i18n.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldConfirmationPdfTest {

    @Test
    void itSaysInReadingOrderWhatWasHeldAndFitsOnOnePage() throws IOException {
        try (var reading = new PdfReading(pdf(Language.BOSNIAN, "JU Osnovna škola „Čelić“", "Lejla Mujkić"))) {
            assertThat(reading.text())
                    .isEqualTo("Potvrda JU Osnovna škola „Čelić“ Održana je radionica: Vodi Lejla Mujkić Datum: 3. 3.");
            assertThat(reading.document().getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void longNamesInCyrillicFitToo() throws IOException {
        var school = "ЈУ Мјешовита средња електротехничка школа „Шћећепан“ и основна школа „Ђорђе Жижак“ ".repeat(2);
        try (var reading = new PdfReading(pdf(Language.SERBIAN_CYRILLIC, school.strip(), "Љубиша Његић"))) {
            assertThat(reading.text()).contains("Љубиша Његић");
            assertThat(reading.document().getNumberOfPages()).isEqualTo(1);
        }
    }

    private static byte[] pdf(Language language, String school, String trainer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        HeldConfirmationPdf.render(
                new HeldConfirmation(
                        language,
                        "Potvrda",
                        school,
                        "Održana je radionica:",
                        List.of(new Fact("Vodi", trainer)),
                        "Datum: 3. 3.",
                        Instant.parse("2026-11-24T09:00:00Z")),
                bytes);
        return bytes.toByteArray();
    }
}
