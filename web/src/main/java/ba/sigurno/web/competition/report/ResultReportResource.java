package ba.sigurno.web.competition.report;

import ba.sigurno.ejb.competition.report.ResultReport;
import ba.sigurno.ejb.competition.report.ResultReport.Cell;
import ba.sigurno.ejb.competition.report.ResultReportService;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageCookie;
import ba.sigurno.web.text.SpreadsheetCsv;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/** Sends the report of an edition by jurisdiction, age band and grade, as a file. */
@Path("competition/report.csv")
@ApplicationScoped
public class ResultReportResource {

    /** The sign that statistics use for a hidden figure; the last line explains it. */
    private static final String HIDDEN = "*";

    @Inject
    private ResultReportService reports;

    @Inject
    private HttpServletRequest request;

    /** Sends all tables of the page with the same parameters. */
    @GET
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@QueryParam("id") String id, @QueryParam("authority") String authority) {
        var language = LanguageCookie.read(request);
        var report = reports.report(id, authority == null || authority.isBlank() ? null : authority, language);
        return Response.ok(SpreadsheetCsv.of(lines(report, language)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"competition.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static List<List<String>> lines(ResultReport report, Language language) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(report.title(), report.name()));
        lines.add(List.of(
                text(language, "what"),
                text(language, "grade"),
                text(language, "entrants"),
                text(language, "enrolled"),
                text(language, "participation"),
                text(language, "accuracy")));
        lines.add(line(text(language, "total"), "", report.total()));
        report.jurisdictions()
                .forEach(line -> lines.add(line(line.jurisdiction().name(), "", line.cell())));
        report.ageBands().forEach(line -> lines.add(line(line.ageBand(), "", line.cell())));
        report.grades().forEach(line -> lines.add(line(line.ageBand(), String.valueOf(line.grade()), line.cell())));
        lines.add(List.of(HIDDEN + " " + text(language, "hidden")));
        return lines;
    }

    private static List<String> line(String what, String grade, Cell cell) {
        boolean hidden = cell.entrants().isHidden();
        return List.of(
                what,
                grade,
                hidden ? HIDDEN : String.valueOf(cell.entrants().getValue()),
                String.valueOf(cell.enrolled()),
                hidden ? HIDDEN : plain(cell.getParticipation()),
                hidden ? HIDDEN : plain(cell.getAccuracy()));
    }

    private static String plain(Number number) {
        return number == null ? "" : number.toString();
    }

    private static String text(Language language, String key) {
        return Messages.text(language, "competition_result_report_" + key);
    }
}
