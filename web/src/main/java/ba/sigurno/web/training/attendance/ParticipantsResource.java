package ba.sigurno.web.training.attendance;

import ba.sigurno.ejb.training.attendance.ParticipantListService;
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

/** Sends the participants of a training as a file. */
@Path("training-participants.{format:csv|xlsx}")
@ApplicationScoped
public class ParticipantsResource {

    @Inject
    private ParticipantListService participants;

    @Inject
    private HttpServletRequest request;

    /** Sends the participants of a training that the caller leads. */
    @GET
    public Response file(@PathParam("format") SpreadsheetFormat format, @QueryParam("id") String sessionId) {
        var language = LanguageCookie.read(request);
        var list = participants.export(sessionId, language);
        return format.download("participants", language, ParticipantsSpreadsheet.of(list, language));
    }
}
