package ba.sigurno.web.helpline.statistics;

import ba.sigurno.ejb.helpline.statistics.FigureTable;
import ba.sigurno.ejb.helpline.statistics.HelplineReport;
import ba.sigurno.ejb.helpline.statistics.StatisticsService;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageCookie;
import ba.sigurno.web.text.SpreadsheetCell;
import ba.sigurno.web.text.SpreadsheetColumn;
import ba.sigurno.web.text.SpreadsheetFormat;
import ba.sigurno.web.text.SpreadsheetWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sends a report of the helpline as a file, with what its figures mean. */
@Path("helpline-statistics.{format:csv|xlsx}")
@ApplicationScoped
public class HelplineStatisticsResource {

    @Inject
    private StatisticsService statistics;

    @Inject
    private HttpServletRequest request;

    /** Sends the report on a year. */
    @GET
    public Response file(
            @PathParam("format") SpreadsheetFormat format,
            @QueryParam("report") String name,
            @QueryParam("year") @Min(2000) @Max(2100) int year) {
        var report = StatisticsBacking.chosen(name);
        var language = LanguageCookie.read(request);
        var tables = statistics.report(report, year);
        return format.download(
                "helpline-" + report.name().toLowerCase(Locale.ROOT) + "-" + year,
                language,
                out -> write(out, report, tables, language));
    }

    private static void write(SpreadsheetWriter out, HelplineReport report, List<FigureTable> tables, Language language)
            throws IOException {
        for (var table : tables) {
            if (table != tables.get(0)) {
                out.sheet(say(language, "table_" + table.key()));
            }
            out.line(SpreadsheetCell.text(say(language, "table_" + table.key())));
            out.table(columns(table, language), table.rows());
        }
        out.sheet(say(language, "statistics_definitions"));
        out.line(SpreadsheetCell.text(say(language, "report_" + report + "_about")));
        out.line(SpreadsheetCell.text(say(language, "statistics_rounded")));
    }

    private static List<SpreadsheetColumn<FigureTable.Row>> columns(FigureTable table, Language language) {
        var columns = new ArrayList<SpreadsheetColumn<FigureTable.Row>>();
        columns.add(SpreadsheetColumn.text(
                say(language, "statistics_what"), row -> say(language, table.labels() + "_" + row.label())));
        for (int at = 0; at < table.columns().size(); at++) {
            int column = at;
            columns.add(SpreadsheetColumn.number(
                    say(language, "column_" + table.columns().get(at)),
                    row -> row.figures().get(column)));
        }
        return columns;
    }

    private static String say(Language language, String key) {
        return Messages.text(language, "helpline_" + key);
    }
}
