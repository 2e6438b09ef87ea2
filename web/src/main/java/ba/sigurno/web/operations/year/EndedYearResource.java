package ba.sigurno.web.operations.year;

import ba.sigurno.ejb.operations.year.EndedYearService;
import ba.sigurno.web.i18n.LanguageCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Sends the figures of a school year that is over as an archive. */
@Path("ended-years/{year:[0-9]{4}}.zip")
@ApplicationScoped
public class EndedYearResource {

    @Inject
    private EndedYearService years;

    @Inject
    private HttpServletRequest request;

    /** Sends the archive, which is written while it is sent. */
    @GET
    public Response file(@PathParam("year") int year) {
        var language = LanguageCookie.read(request);
        var archive = new YearArchive(years.figures(year, language), language);
        StreamingOutput file = archive::write;
        return Response.ok(file, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"school-year-" + year + ".zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
