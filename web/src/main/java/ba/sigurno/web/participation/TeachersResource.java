package ba.sigurno.web.participation;

import ba.sigurno.ejb.participation.TeacherReportService;
import ba.sigurno.ejb.participation.TeacherReportService.Filter;
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

/** Sends the list of teachers as a file; sums for callers who see no names. */
@Path("participation/teachers.csv")
@ApplicationScoped
public class TeachersResource {

    @Inject
    private TeacherReportService teachers;

    @Inject
    private HttpServletRequest request;

    /** Sends all teachers that match the parameters of the page. */
    @GET
    @Produces("text/csv;charset=UTF-8")
    public Response csv(
            @QueryParam("authority") String authority,
            @QueryParam("q") String text,
            @QueryParam("school") String school) {
        var language = LanguageCookie.read(request);
        var filter = new Filter(authority, text, school);
        var csv = teachers.isNamed(filter.authorityCode())
                ? TeachersCsv.write(teachers.all(filter, language), language)
                : TeachersCsv.sums(teachers.sums(filter.authorityCode(), language), language);
        return Response.ok(csv)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"teachers.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
