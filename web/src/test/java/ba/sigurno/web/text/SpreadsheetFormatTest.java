package ba.sigurno.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.i18n.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and days reach a spreadsheet as such, in CSV as its reader writes them; and nothing reaches it as a formula. */
class SpreadsheetFormatTest {

    private static final List<SpreadsheetColumn<Integer>> COLUMNS = List.of(
            SpreadsheetColumn.text("Text", row -> "OŠ \"Čelić\"; 1"),
            SpreadsheetColumn.number("Number", row -> row),
            SpreadsheetColumn.number("Decimal", row -> new BigDecimal("-0.25")),
            SpreadsheetColumn.percent("Percent", row -> new BigDecimal("87.5")),
            SpreadsheetColumn.date("Date", row -> LocalDate.of(2026, 2, 10)),
            SpreadsheetColumn.time("Time", row -> LocalDateTime.of(2026, 2, 10, 9, 5, 7)),
            SpreadsheetColumn.number("Nothing", row -> null));
    private static final Spreadsheet TABLE = out -> out.table(COLUMNS, List.of(12345));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "BOSNIAN, '-0,25;87,5%;10. 2. 2026.;10. 2. 2026. 09:05:07'",
        "CROATIAN, '-0,25;87,5%;10. 2. 2026.;10. 2. 2026. 09:05:07'",
        "SERBIAN_LATIN, '-0,25;87,5%;10. 2. 2026.;10. 2. 2026. 09:05:07'",
        "SERBIAN_CYRILLIC, '-0,25;87,5%;10. 2. 2026.;10. 2. 2026. 09:05:07'",
        "ENGLISH, -0.25;87.5%;10/02/2026;10/02/2026 09:05:07"
    })
    void csvIsAsItsReaderWritesNumbersAndDays(Language language, String figures) throws IOException {
        assertThat(csv(language, TABLE))
                .isEqualTo("\uFEFFText;Number;Decimal;Percent;Date;Time;Nothing\r\n" + "\"OŠ \"\"Čelić\"\"; 1\";12345;"
                        + figures + ";\r\n");
    }

    @Test
    void aWorkbookHasNumbersAndDays() throws IOException {
        var cells = xlsx(TABLE).get(1);
        assertThat(cells.getCellAsString(0)).contains("OŠ \"Čelić\"; 1");
        assertThat(cells.getCellAsNumber(1)).contains(new BigDecimal("12345"));
        assertThat(cells.getCellAsNumber(2)).contains(new BigDecimal("-0.25"));
        assertThat(cells.getCellAsNumber(3)).contains(new BigDecimal("0.875"));
        assertThat(cells.getCell(3).getDataFormatString()).isEqualTo("0.0%");
        assertThat(cells.getCellAsDate(4)).contains(LocalDate.of(2026, 2, 10).atStartOfDay());
        assertThat(cells.getCell(4).getDataFormatString()).isEqualTo("dd.mm.yyyy");
        assertThat(cells.getCellAsDate(5)).contains(LocalDateTime.of(2026, 2, 10, 9, 5, 7));
        assertThat(cells.getOptionalCell(6)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1"})
    void whatBeginsLikeAFormulaIsText(String text) throws IOException {
        Spreadsheet line = out -> out.line(SpreadsheetCell.text("a"), SpreadsheetCell.text(text));
        assertThat(csv(Language.ENGLISH, line).replace("\"", "")).isEqualTo("\uFEFFa;'" + text + "\r\n");
        assertThat(xlsx(line).get(0).getCell(1))
                .extracting(Cell::getType, Cell::getFormula)
                .containsExactly(CellType.STRING, null);
    }

    @Test
    void aFormulaBehindASignThatNobodySeesIsTextToo() throws IOException {
        Spreadsheet line = out -> out.line(SpreadsheetCell.text("\0=1"));
        assertThat(csv(Language.ENGLISH, line).replace("\"", "")).isEqualTo("\uFEFF'\0=1\r\n");
    }

    @Test
    void titlesAreGuardedAsWell() throws IOException {
        var columns = List.of(SpreadsheetColumn.<String>text("=1+1", row -> row));
        assertThat(csv(Language.ENGLISH, out -> out.table(columns, List.of()))).isEqualTo("\uFEFF'=1+1\r\n");
    }

    @Test
    void aHiddenFigureHasNoNumber() throws IOException {
        Spreadsheet line = out -> out.line(SpreadsheetCell.numberOrHidden(null), SpreadsheetCell.numberOrHidden(5));
        assertThat(csv(Language.ENGLISH, line)).isEqualTo("\uFEFF*;5\r\n");
    }

    @Test
    void aTextMayHaveAnySignAndAnyLength() throws IOException {
        Spreadsheet line = out -> out.line(
                SpreadsheetCell.text("a\u0001<b>&\uD83D\uDC26 \n c "), SpreadsheetCell.text("x".repeat(40_000)));
        var cells = xlsx(line).get(0);
        assertThat(cells.getCellAsString(0).orElseThrow())
                .contains("<b>&\uD83D\uDC26")
                .doesNotContain("\u0001");
        assertThat(cells.getCellAsString(1).orElseThrow()).hasSize(32_767);
    }

    @Test
    void aTitleDoesNotWidenTheFirstColumn() throws IOException {
        var title = "A title that is much longer than what stands below";
        var columns = List.of(SpreadsheetColumn.<String>text("Name", row -> row));
        Spreadsheet table = out -> out.table(columns, List.of("Srednjoškolski centar"));
        Spreadsheet titled = out -> {
            out.line(SpreadsheetCell.text(title));
            table.write(out);
        };
        assertThat(firstWidth(titled)).isEqualTo(firstWidth(table));
        assertThat(xlsx(titled).get(0).getCellAsString(0)).contains(title);
    }

    @Test
    void aLongTableLeavesWhileItIsWritten() throws IOException {
        var out = new OutputStream() {
            private long written;

            @Override
            public void write(int oneByte) {
                written++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                written += length;
            }
        };
        for (var format : SpreadsheetFormat.values()) {
            out.written = 0;
            long[] before = new long[1];
            format.write(out, "long", Language.BOSNIAN, sheet -> {
                sheet.table(COLUMNS, IntStream.range(0, 5_000).boxed()::iterator);
                before[0] = out.written;
            });
            assertThat(before[0]).as(format.name()).isGreaterThan(50_000);
        }
    }

    private static String csv(Language language, Spreadsheet content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        SpreadsheetFormat.fromString("csv").write(bytes, "list", language, content);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private String firstWidth(Spreadsheet content) throws IOException {
        var file = Files.createTempFile(folder, "list", ".xlsx");
        try (var out = Files.newOutputStream(file)) {
            SpreadsheetFormat.fromString("xlsx").write(out, "list", Language.BOSNIAN, content);
        }
        try (var zip = new ZipFile(file.toFile());
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            var column = Pattern.compile("<col [^>]*width=\"([^\"]*)\"")
                    .matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(column.find()).isTrue();
            return column.group(1);
        }
    }

    private static List<Row> xlsx(Spreadsheet content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        SpreadsheetFormat.fromString("xlsx").write(bytes, "list", Language.BOSNIAN, content);
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()), new ReadingOptions(true, true))) {
            return workbook.getFirstSheet().read();
        }
    }
}
