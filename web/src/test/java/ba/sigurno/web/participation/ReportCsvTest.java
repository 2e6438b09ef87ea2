package ba.sigurno.web.participation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void whatBeginsLikeAFormulaIsText(String text) {
        assertThat(ReportCsv.cell(text)).isEqualTo("'" + text);
    }

    @Test
    void separatorsAndQuotesAreQuoted() {
        assertThat(ReportCsv.cell("a;b")).isEqualTo("\"a;b\"");
        assertThat(ReportCsv.cell("OŠ \"Čelić\"")).isEqualTo("\"OŠ \"\"Čelić\"\"\"");
        assertThat(ReportCsv.cell("=a\r\nb")).isEqualTo("\"'=a\r\nb\"");
    }

    @Test
    void ordinaryTextStays() {
        assertThat(ReportCsv.cell("JU Osnovna škola „Čelić“")).isEqualTo("JU Osnovna škola „Čelić“");
        assertThat(ReportCsv.cell("")).isEmpty();
    }
}
