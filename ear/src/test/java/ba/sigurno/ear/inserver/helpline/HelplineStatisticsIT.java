package ba.sigurno.ear.inserver.helpline;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.hotline.Confidential;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.disclosure.RandomRounding;
import ba.sigurno.ejb.helpline.statistics.FigureTable;
import ba.sigurno.ejb.helpline.statistics.HelplineReport;
import ba.sigurno.ejb.helpline.statistics.StatisticsService;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The reports of the helpline agree with what plain SQL counts, and tell of nobody. */
@ExtendWith(ArquillianExtension.class)
class HelplineStatisticsIT {

    @Inject
    private StatisticsService statistics;

    @Inject
    private AsStaff asStaff;

    @Inject
    private Confidential confidential;

    @Test
    void eachFigureIsWhatSqlCountsRoundedByTheKeysOfItsContacts() throws Exception {
        int year = year();
        var issues = table(HelplineReport.INSAFE, year, "issue");
        for (int quarter = 1; quarter <= 4; quarter++) {
            for (var issue : List.of("CYBERBULLYING", "SEXTING", "GROOMING")) {
                assertThat(figure(issues, issue, quarter - 1))
                        .as(issue + " in quarter " + quarter)
                        .isEqualTo(counted(
                                "issue = ? AND kind IN ('COUNSELLING', 'INFORMATION') AND YEAR(month) = ? AND QUARTER(month) = ?",
                                issue,
                                year,
                                quarter));
            }
        }
        assertThat(figure(table(HelplineReport.MINISTRY, year, "kind"), "SILENT", 4))
                .isEqualTo(counted("kind = 'SILENT' AND YEAR(month) = ?", year));
        assertThat(figure(table(HelplineReport.CHILD_HELPLINE, year, "class"), "PEERS", 4))
                .isEqualTo(counted(
                        "issue IN ('CYBERBULLYING', 'REPUTATION') AND kind = 'COUNSELLING' AND YEAR(month) = ?", year));
    }

    @Test
    void noFigureOfAnyReportTellsOfAFew() throws Exception {
        for (var report : HelplineReport.values()) {
            for (var table : report(report, year())) {
                assertThat(table.rows().stream().flatMap(row -> row.figures().stream()))
                        .as(report + " " + table.key())
                        .isNotEmpty()
                        .allSatisfy(figure ->
                                assertThat(figure % RandomRounding.BASE).isZero());
            }
        }
    }

    @Test
    void askingAgainTellsNothingMore() throws Exception {
        // Of a year in which no other test records anything.
        assertThat(report(HelplineReport.MINISTRY, year())).isEqualTo(report(HelplineReport.MINISTRY, year()));
    }

    /** The last year with contacts of the demonstration that no other test adds to. */
    private int year() throws Exception {
        return (int) confidential.number("SELECT YEAR(CURRENT_DATE) - 1");
    }

    private long counted(String where, Object... parameters) throws Exception {
        var row = (Object[]) confidential
                .rows("SELECT COUNT(*), COALESCE(SUM(round_key), 0) FROM helpline_contact WHERE " + where, parameters)
                .get(0);
        return RandomRounding.round(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    private static long figure(FigureTable table, String label, int column) {
        return table.rows().stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow()
                .figures()
                .get(column);
    }

    private FigureTable table(HelplineReport report, int year, String key) throws Exception {
        return report(report, year).stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<FigureTable> report(HelplineReport report, int year) throws Exception {
        return asStaff.call(Demo.SUPERVISOR, () -> statistics.report(report, year));
    }
}
