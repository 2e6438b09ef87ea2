package ba.sigurno.web.competition.report;

import ba.sigurno.ejb.competition.report.ResultReportService;
import ba.sigurno.web.i18n.LanguageCookie;
import ba.sigurno.web.text.SpreadsheetTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Sends the report of an edition with all its tables, as CSV or as an Office Open XML workbook. */
@Path("competition/report.{form:csv|xlsx}")
@ApplicationScoped
public class ResultReportResource {

    private static final String CSV = "csv";
    private static final String CSV_TYPE = "text/csv;charset=UTF-8";
    private static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private ResultReportService reports;

    @Inject
    private HttpServletRequest request;

    /** Sends all tables of the page with the same parameters. */
    @GET
    public Response file(
            @PathParam("form") String form, @QueryParam("id") String id, @QueryParam("authority") String authority) {
        var language = LanguageCookie.read(request);
        var report = reports.report(id, authority == null || authority.isBlank() ? null : authority, language);
        SpreadsheetTable table = ResultReportTable.of(report, language);
        return Response.ok(
                        CSV.equals(form) ? table.csv(language) : table.xlsx(), CSV.equals(form) ? CSV_TYPE : XLSX_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"competition." + form + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
