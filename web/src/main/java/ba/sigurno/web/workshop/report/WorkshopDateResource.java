package ba.sigurno.web.workshop.report;

import ba.sigurno.ejb.workshop.report.MyWorkshopsService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Sends the date of a workshop for the calendar of its trainer. */
@Path("workshops/{id}/date.ics")
@ApplicationScoped
public class WorkshopDateResource {

    @Inject
    private MyWorkshopsService workshops;

    /** Sends the event; the id is that of the request. */
    @GET
    @Produces("text/calendar; charset=UTF-8")
    public Response date(@PathParam("id") String requestId) {
        return Response.ok(workshops.calendar(requestId))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sigurno-workshop.ics\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
