package ba.sigurno.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1"})
    void whatBeginsLikeAFormulaIsText(String text) {
        assertThat(SpreadsheetCsv.cell(text)).isEqualTo("'" + text);
    }

    @Test
    void separatorsAndQuotesAreQuoted() {
        assertThat(SpreadsheetCsv.cell("a;b")).isEqualTo("\"a;b\"");
        assertThat(SpreadsheetCsv.cell("OŠ \"Čelić\"")).isEqualTo("\"OŠ \"\"Čelić\"\"\"");
        assertThat(SpreadsheetCsv.cell("=a\r\nb")).isEqualTo("\"'=a\r\nb\"");
    }

    @Test
    void ordinaryTextStays() {
        assertThat(SpreadsheetCsv.cell("JU Osnovna škola „Čelić“")).isEqualTo("JU Osnovna škola „Čelić“");
        assertThat(SpreadsheetCsv.cell("")).isEmpty();
    }

    @Test
    void aNegativeNumberIsANumber() {
        assertThat(SpreadsheetCsv.cell("-0,25")).isEqualTo("-0,25");
    }

    @Test
    void theFileTellsItsEncoding() {
        assertThat(SpreadsheetCsv.of(List.of(List.of("a", "b"), List.of("1", "2"))))
                .isEqualTo("\uFEFFa;b\r\n1;2\r\n");
    }
}
