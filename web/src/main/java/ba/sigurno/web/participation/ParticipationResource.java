package ba.sigurno.web.participation;

import ba.sigurno.ejb.participation.Breakdown;
import ba.sigurno.ejb.participation.ParticipationService;
import ba.sigurno.web.i18n.LanguageCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Sends the coordinator's report as a file. */
@Path("participation.csv")
@ApplicationScoped
public class ParticipationResource {

    @Inject
    private ParticipationService participation;

    @Inject
    private HttpServletRequest request;

    /** Sends the whole table of the page with the same parameters, by name. */
    @GET
    @Produces("text/csv;charset=UTF-8")
    public Response csv(
            @QueryParam("authority") String authority,
            @QueryParam("year") Integer year,
            @QueryParam("by") Breakdown by) {
        var report = participation.report(authority == null || authority.isBlank() ? null : authority, year);
        var name = "participation-" + report.getAuthority().getCode() + "-"
                + report.getYear().startYear() + ".csv";
        return Response.ok(ReportCsv.write(report, report.breakdown(by), LanguageCookie.read(request)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
