package ba.sigurno.web.participation.classreport;

import ba.sigurno.ejb.participation.classreport.ClassReportService;
import ba.sigurno.ejb.participation.scope.ScopeAddress;
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

/** Sends the figures of every class by strand, while they are read. */
@Path("participation/classes.{format:csv|xlsx}")
@ApplicationScoped
public class ClassReportResource {

    @Inject
    private ClassReportService reports;

    @Inject
    private HttpServletRequest request;

    /** Sends all classes of what the page with the same parameters is about. */
    @GET
    public Response file(
            @PathParam("format") SpreadsheetFormat format,
            @QueryParam("authority") String authority,
            @QueryParam("municipality") String municipality,
            @QueryParam("school") String school,
            @QueryParam("year") Integer year) {
        var language = LanguageCookie.read(request);
        var address = new ScopeAddress(authority, municipality, school);
        var report = reports.report(address, year);
        return format.download(
                "classes",
                language,
                new ClassReportSpreadsheet(report, part -> reports.lines(address, part), language)::write);
    }
}
