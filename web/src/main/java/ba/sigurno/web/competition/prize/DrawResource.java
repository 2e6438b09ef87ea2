package ba.sigurno.web.competition.prize;

import ba.sigurno.ejb.competition.prize.DrawService;
import ba.sigurno.web.i18n.LanguageCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/** The files by which a draw is recomputed. They have no header row: the hash is that of the whole file. */
@Path("competition/editions/{edition}/draw")
@ApplicationScoped
public class DrawResource {

    private static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    private DrawService draws;

    @Inject
    private HttpServletRequest request;

    /** Sends the list of tickets: a line {@code pool,ticket} each, in order. */
    @GET
    @Path("tickets.csv")
    @Produces(CSV)
    public Response tickets(@PathParam("edition") String edition) {
        // Read before anything is sent, so that a missing draw is answered as such.
        draws.winners(edition, LanguageCookie.read(request));
        StreamingOutput lines = out -> draws.tickets(edition, ticket -> {
            try {
                out.write((ticket.line() + "\n").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return file(lines, "tickets");
    }

    /**
     * Sends the winners: a line {@code pool,place,ticket,"school","prize"} each, without a name where the board does not show the
     * school; none before the draw.
     */
    @GET
    @Path("winners.csv")
    @Produces(CSV)
    public Response winners(@PathParam("edition") String edition) {
        return file(
                draws.winners(edition, LanguageCookie.read(request)).stream()
                        .map(won -> won.pool() + "," + won.place() + "," + won.ticket() + ",\""
                                + Objects.requireNonNullElse(won.school(), "").replace("\"", "\"\"") + "\",\""
                                + won.name().replace("\"", "\"\"") + "\"\n")
                        .collect(Collectors.joining()),
                "winners");
    }

    private static Response file(Object content, String name) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .build();
    }
}
