package ba.sigurno.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.i18n.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and days reach a spreadsheet as such, and in CSV as its reader writes them. */
class SpreadsheetTableTest {

    private static final SpreadsheetTable TABLE = new SpreadsheetTable(
            "List", List.of(Arrays.asList("=1+1", 1234, new BigDecimal("87.5"), LocalDate.of(2026, 2, 10), null)));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "BOSNIAN, '87,5'",
        "CROATIAN, '87,5'",
        "SERBIAN_LATIN, '87,5'",
        "SERBIAN_CYRILLIC, '87,5'",
        "ENGLISH, 87.5"
    })
    void csvHasTheDecimalSignOfTheReader(Language language, String decimal) {
        assertThat(TABLE.csv(language)).contains("'=1+1;1234;" + decimal + ";").endsWith(";\r\n");
    }

    @Test
    void csvHasDaysAsTheReaderWritesThem() {
        assertThat(TABLE.csv(Language.BOSNIAN)).contains(";10. 2. 2026.;");
        assertThat(TABLE.csv(Language.ENGLISH)).contains(";10/02/2026;");
    }

    @Test
    void aWorkbookHasNumbersAndDaysAndNoFormula() throws IOException {
        var parts = unzipped(TABLE.xlsx());
        var sheet = parts.get("xl/worksheets/sheet1.xml");
        // The tenth of February 2026 in days since 1900, as the format counts them.
        assertThat(sheet).contains("<v>1234</v>", "<v>87.5</v>", "<v>46063").doesNotContain("<f>");
        assertThat(parts.get("xl/sharedStrings.xml")).contains("=1+1");
    }

    /** As spreadsheets read it, by the directory at its end. */
    private Map<String, String> unzipped(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("list.xlsx"), bytes);
        var parts = new HashMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                try (var part = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), new String(part.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }
}
