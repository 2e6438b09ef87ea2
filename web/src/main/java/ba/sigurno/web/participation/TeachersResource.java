package ba.sigurno.web.participation;

import ba.sigurno.ejb.participation.TeacherReportService;
import ba.sigurno.ejb.participation.TeacherReportService.Filter;
import ba.sigurno.web.i18n.LanguageCookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The list of teachers to take away; sums for who sees no names. */
@Path("participation/teachers.csv")
@RequestScoped
public class TeachersResource {

    @Inject
    private TeacherReportService teachers;

    @Context
    private HttpServletRequest request;

    /** All that the page with the same parameters finds. */
    @GET
    @Produces("text/csv;charset=UTF-8")
    public Response csv(
            @QueryParam("authority") String authority,
            @QueryParam("q") String text,
            @QueryParam("school") String school) {
        var language = LanguageCookie.read(request);
        var filter = new Filter(filled(authority), filled(text), filled(school));
        var report = teachers.report(filter, 1, language);
        var csv = report.named()
                ? TeachersCsv.write(teachers.all(filter, language), language)
                : TeachersCsv.sums(report, language);
        return Response.ok(csv)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"teachers.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
