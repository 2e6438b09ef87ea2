package ba.sigurno.ejb.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.pdf.document.PageImage;
import ba.sigurno.ejb.pdf.document.PdfJudge;
import ba.sigurno.ejb.pdf.document.PdfReading;
import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.training.attendance.SigningSheet.Meeting;
import ba.sigurno.ejb.training.attendance.SigningSheet.Row;
import ba.sigurno.persistence.i18n.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigningSheetPdfTest {

    private static final Row EMINA = new Row("Emina Hadžić", "JU Osnovna škola „Čelić“");
    private static final Row LONG = new Row(
            "Šćepan-Đurađ Mehmedbegović-Kapetanović od Žepča",
            "JU Mješovita srednja elektrotehnička škola „Šćećepan“, JU OŠ „Đorđe Žižak“");
    private static final Meeting ONLY = new Meeting("utorak, 24. novembra 2026., 09:00–17:00", "");
    private static final List<Meeting> TWO = List.of(
            new Meeting("utorak, 24. novembra 2026., 09:00–13:00", "1. termin od 2"),
            new Meeting("utorak, 1. decembra 2026., 09:00–13:00", "2. termin od 2"));

    @Test
    void itSaysWhatWhenWhereAndWhoInReadingOrderAndLeavesRowsForOthers() throws IOException {
        try (var reading = new PdfReading(pdf(bosnian(List.of(ONLY), List.of(EMINA))))) {
            assertThat(reading.text())
                    .isEqualTo("EVIDENCIJA PRISUSTVA Djeca na internetu: osnovna edukacija"
                            + " utorak, 24. novembra 2026., 09:00–17:00 Mjesto: Tuzla, Pedagoški zavod Vodi: Lejla Mujkić"
                            + " R. br. Ime i prezime Škola Potpis 1. Emina Hadžić JU Osnovna škola „Čelić“"
                            + " 2. 3. 4. 5. 6. Strana 1 od 1");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "15, 1", "16, 2", "37, 2", "38, 3", "200, 10"})
    void namesFlowOverPagesThatAreCounted(int names, int pages) throws IOException {
        try (var reading = new PdfReading(pdf(bosnian(List.of(ONLY), Collections.nCopies(names, EMINA))))) {
            assertThat(reading.document().getNumberOfPages()).isEqualTo(pages);
            assertThat(reading.text()).contains("Strana " + pages + " od " + pages);
            assertThat(occurrences(reading.text(), "Emina Hadžić")).isEqualTo(names);
            assertThat(occurrences(reading.text(), "Ime i prezime")).isEqualTo(pages);
        }
    }

    @Test
    void eachMeetingHasItsOwnListWithItsOwnPages() throws IOException {
        try (var reading = new PdfReading(pdf(bosnian(TWO, Collections.nCopies(30, EMINA))))) {
            assertThat(reading.document().getNumberOfPages()).isEqualTo(4);
            assertThat(occurrences(reading.text(), "Strana 2 od 2")).isEqualTo(2);
            assertThat(reading.text()).contains("1. decembra 2026., 09:00–13:00 · 2. termin od 2");
        }
    }

    @Test
    void aScreenReaderFindsOneTableOverAllPages() throws IOException {
        try (var reading = new PdfReading(pdf(bosnian(List.of(ONLY), Collections.nCopies(60, EMINA))))) {
            var root = reading.document().getDocumentCatalog().getStructureTreeRoot();
            assertThat(count(root, "Table")).isEqualTo(1);
            assertThat(count(root, "TH")).isEqualTo(4);
            assertThat(count(root, "TR")).isEqualTo(1 + 60 + 5);
            assertThat(count(root, "TD")).isEqualTo(4 * 65);
        }
    }

    @Test
    void longNamesStayInTheirColumn() throws IOException {
        try (var reading = new PdfReading(pdf(bosnian(List.of(ONLY), Collections.nCopies(20, LONG))))) {
            float signature = Box.mm(15) + 0.70f * (Box.A4.width() - Box.mm(30));
            assertThat(reading.letters()).hasSizeGreaterThan(2000).allMatch(letter -> letter.x() > Box.mm(14.9f));
            var beyond = reading.letters().stream()
                    .filter(letter -> letter.right() > signature)
                    .count();
            // The head's word for a signature and the pages' numbers, on two pages.
            assertThat(beyond).isLessThan(2 * ("Potpis".length() + "Strana 2 od 2".length()) + 1);
        }
    }

    @Test
    void aNameThatNoFontHasDoesNotKeepOthersFromSigning() throws IOException {
        try (var reading = new PdfReading(pdf(bosnian(List.of(ONLY), List.of(new Row("Emina 🌟", ""), EMINA))))) {
            assertThat(reading.text()).contains("1. Emina ? 2. Emina Hadžić");
        }
    }

    @Test
    void aCyrillicListIsCyrillicThroughout() throws IOException {
        try (var reading = new PdfReading(pdf(cyrillic()))) {
            assertThat(reading.text()).contains("ЕВИДЕНЦИЈА ПРИСУСТВА", "Драгана Ђурић", "Потпис", "Страна 1 од 1");
            assertThat(reading.text()).doesNotContainPattern("[A-Za-z]");
        }
    }

    @Test
    void itLooksAsWhenItWasFoundGood() throws IOException {
        new PageImage(pdf(bosnian(TWO, rows()))).assertLooksLike("signing-bs");
        new PageImage(pdf(cyrillic())).assertLooksLike("signing-sr-Cyrl");
    }

    @Test
    void theFileCanBeKeptAndReadOut() throws Exception {
        PdfJudge.assertConforms(pdf(bosnian(TWO, Collections.nCopies(40, EMINA))));
        PdfJudge.assertConforms(pdf(cyrillic()));
    }

    private static List<Row> rows() {
        return List.of(
                EMINA,
                new Row("Jelena Petrović", "JU Prva osnovna škola Brčko"),
                LONG,
                new Row("Nermin Bašić", "JU Osnovna škola „Treštenica“"),
                new Row("Željka Šahinović", ""));
    }

    private static SigningSheet bosnian(List<Meeting> meetings, List<Row> rows) {
        return new SigningSheet(
                Language.BOSNIAN,
                "Djeca na internetu: osnovna edukacija",
                "Tuzla, Pedagoški zavod",
                "Lejla Mujkić",
                Instant.EPOCH,
                LocalDate.EPOCH,
                meetings,
                rows);
    }

    private static SigningSheet cyrillic() {
        return new SigningSheet(
                Language.SERBIAN_CYRILLIC,
                "Дјеца на интернету: основна обука за наставнике",
                "Бања Лука, Републички педагошки завод",
                "Горан Јовановић",
                Instant.EPOCH,
                LocalDate.EPOCH,
                List.of(new Meeting("уторак, 24. новембра 2026., 09:00–17:00", "")),
                List.of(
                        new Row("Драгана Ђурић", "ЈУ Основна школа „Бранко Радичевић“"),
                        new Row("Љубиша Његић", "ЈУ Основна школа „Свети Сава“")));
    }

    private static int count(PDStructureNode node, String type) {
        int count = 0;
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                count += (type.equals(element.getStructureType()) ? 1 : 0) + count(element, type);
            }
        }
        return count;
    }

    private static int occurrences(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static byte[] pdf(SigningSheet sheet) throws IOException {
        var bytes = new ByteArrayOutputStream();
        SigningSheetPdf.render(sheet, bytes);
        return bytes.toByteArray();
    }
}
