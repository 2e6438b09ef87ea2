package ba.sigurno.web.participation;

import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.participation.TeacherColumn;
import ba.sigurno.ejb.participation.TeacherReportService;
import ba.sigurno.ejb.participation.TeacherReportService.Filter;
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
import java.util.List;

/** Sends the list of teachers as a file; sums for callers who see no names. */
@Path("participation/teachers.{format:csv|xlsx}")
@ApplicationScoped
public class TeachersResource {

    @Inject
    private TeacherReportService teachers;

    @Inject
    private HttpServletRequest request;

    /** Sends all teachers that match the parameters of the page. */
    @GET
    public Response file(
            @PathParam("format") SpreadsheetFormat format,
            @QueryParam("authority") String authority,
            @QueryParam("q") String text,
            @QueryParam("school") String school,
            @QueryParam("sort") String sort) {
        var language = LanguageCookie.read(request);
        var filter = new Filter(authority, text, school);
        var content = teachers.isNamed(filter.authorityCode())
                ? TeachersSpreadsheet.of(teachers.all(filter, order(sort), language), language)
                : TeachersSpreadsheet.sums(teachers.sums(filter.authorityCode(), language), language);
        return format.download("teachers", language, content);
    }

    private static Sort order(String sort) {
        return Sort.read(sort, List.of(TeacherColumn.values())).orElse(Sort.by(TeacherColumn.NAME));
    }
}
