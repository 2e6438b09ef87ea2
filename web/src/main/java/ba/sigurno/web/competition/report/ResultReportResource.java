package ba.sigurno.web.competition.report;

import ba.sigurno.ejb.competition.report.ResultReportService;
import ba.sigurno.web.i18n.LanguageCookie;
import ba.sigurno.web.text.SpreadsheetFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Sends the report of an edition with all its tables. */
@Path("competition/report.{format:csv|xlsx}")
@ApplicationScoped
public class ResultReportResource {

    @Inject
    private ResultReportService reports;

    @Inject
    private HttpServletRequest request;

    /** Sends all tables of the page with the same parameters. */
    @GET
    public Response file(
            @PathParam("format") SpreadsheetFormat format,
            @QueryParam("id") String id,
            @QueryParam("authority") String authority) {
        var language = LanguageCookie.read(request);
        var report = reports.report(id, authority == null || authority.isBlank() ? null : authority, language);
        return format.download("competition", language, new ResultReportSpreadsheet(report, language));
    }
}
