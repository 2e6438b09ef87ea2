package ba.sigurno.web.workshop.feed;

import ba.sigurno.ejb.workshop.feed.CalendarFeedReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers calendar programs that subscribe to an address. */
@Path("calendars/{secret}.ics")
@ApplicationScoped
public class CalendarFeedResource {

    @Inject
    private CalendarFeedReader feeds;

    /** Returns the workshops and trainings of the owner of the address. */
    @GET
    @Produces("text/calendar; charset=UTF-8")
    public Response calendar(@PathParam("secret") String secret) {
        return Response.ok(feeds.read(secret))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
