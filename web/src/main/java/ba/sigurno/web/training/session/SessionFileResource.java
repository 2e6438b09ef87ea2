package ba.sigurno.web.training.session;

import ba.sigurno.ejb.training.attendance.SigningService;
import ba.sigurno.ejb.training.attendance.SigningSheetPdf;
import ba.sigurno.ejb.training.session.SessionCalendarService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Offers files of a training for download: its dates, and the list to sign. */
@Path("trainings/{id}")
@ApplicationScoped
public class SessionFileResource {

    @Inject
    private SessionCalendarService calendars;

    @Inject
    private SigningService signing;

    /** Returns the dates for a calendar. */
    @GET
    @Path("dates.ics")
    @Produces("text/calendar; charset=UTF-8")
    public Response dates(@PathParam("id") String sessionId) {
        var file = calendars.file(sessionId);
        return download(file.ics(), "sigurno-" + file.day() + ".ics");
    }

    /** Returns the list that teachers sign. */
    @GET
    @Path("list.pdf")
    @Produces("application/pdf")
    public Response list(@PathParam("id") String sessionId) throws IOException {
        var sheet = signing.sheet(sessionId);
        // Drawn as a whole before the answer begins: a failure halfway must not look like a document.
        var pdf = new ByteArrayOutputStream();
        SigningSheetPdf.render(sheet, pdf);
        return download(pdf.toByteArray(), "sigurno-" + sheet.day() + ".pdf");
    }

    private static Response download(Object file, String name) {
        return Response.ok(file)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
