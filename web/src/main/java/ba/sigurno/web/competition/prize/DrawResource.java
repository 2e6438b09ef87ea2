package ba.sigurno.web.competition.prize;

import ba.sigurno.ejb.competition.prize.DrawInfo.Prize;
import ba.sigurno.ejb.competition.prize.DrawService;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageCookie;
import ba.sigurno.web.text.SpreadsheetColumn;
import ba.sigurno.web.text.SpreadsheetFormat;
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
import java.util.List;

/** The files of a draw: the list by which it is recomputed, and who won. */
@Path("competition/editions/{edition}/draw")
@ApplicationScoped
public class DrawResource {

    @Inject
    private DrawService draws;

    @Inject
    private HttpServletRequest request;

    /** Sends the list of tickets: a line {@code pool,ticket} each, in order, and no titles: its hash is that of the file. */
    @GET
    @Path("tickets.csv")
    @Produces("text/csv;charset=UTF-8")
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
        return Response.ok(lines)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tickets.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .build();
    }

    /** Sends the winners and reserves, without a school where the board does not show it; none before the draw. */
    @GET
    @Path("winners.{format:csv|xlsx}")
    public Response winners(@PathParam("edition") String edition, @PathParam("format") SpreadsheetFormat format) {
        var language = LanguageCookie.read(request);
        var columns = List.<SpreadsheetColumn<Prize>>of(
                SpreadsheetColumn.text(title(language, "pool"), Prize::pool),
                SpreadsheetColumn.number(title(language, "place"), Prize::place),
                SpreadsheetColumn.text(title(language, "ticket"), Prize::ticket),
                SpreadsheetColumn.name(title(language, "school"), language, Prize::school),
                SpreadsheetColumn.text(title(language, "prize"), Prize::name));
        var winners = draws.winners(edition, language);
        return format.download("winners", language, out -> out.table(columns, winners));
    }

    private static String title(Language language, String column) {
        return Messages.text(language, "competition_draw_" + column);
    }
}
