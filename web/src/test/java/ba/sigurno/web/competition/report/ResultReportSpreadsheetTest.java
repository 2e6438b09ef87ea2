package ba.sigurno.web.competition.report;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.competition.report.ResultReport;
import ba.sigurno.ejb.competition.report.ResultReport.Cell;
import ba.sigurno.ejb.competition.report.ResultReport.MunicipalityLine;
import ba.sigurno.ejb.competition.report.ResultReport.SchoolLine;
import ba.sigurno.ejb.disclosure.Figure;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.text.SpreadsheetFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultReportSpreadsheetTest {

    private static final Cell FIGURES = new Cell(Figure.of(27, false), 28_131, 100, 500_000);

    @Test
    void namesAreInTheReadersScript() throws IOException {
        assertThat(csv(Language.SERBIAN_CYRILLIC))
                .contains(";ОШ „Вук Караџић“;Бијељина;")
                .doesNotContain("Bijeljina");
        assertThat(csv(Language.BOSNIAN))
                .contains(";OŠ „Vuk Karadžić“;Bijeljina;")
                .doesNotContain("Вук");
    }

    private static String csv(Language reader) throws IOException {
        var report = new ResultReport(
                "edition",
                "2026",
                Instant.EPOCH,
                null,
                "",
                "",
                FIGURES,
                null,
                List.of(),
                List.of(),
                List.of(),
                1,
                0,
                List.of(new MunicipalityLine("Bijeljina", 1, 0, FIGURES, null)),
                List.of(new SchoolLine("ОШ „Вук Караџић“", "Bijeljina", false, FIGURES, null)),
                false);
        var bytes = new ByteArrayOutputStream();
        SpreadsheetFormat.CSV.write(bytes, "result", reader, new ResultReportSpreadsheet(report, reader));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
