package ba.sigurno.web.training.session;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.training.session.SessionColumn;
import ba.sigurno.ejb.training.session.SessionList;
import ba.sigurno.ejb.training.session.SessionListService;
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
import java.util.stream.Stream;

/** Sends a list of trainings as a file. */
@Path("training-sessions.{format:csv|xlsx}")
@ApplicationScoped
public class SessionsResource {

    @Inject
    private SessionListService sessions;

    @Inject
    private HttpServletRequest request;

    /** Sends all trainings of a list that match the parameters of the page, in its order. */
    @GET
    public Response file(
            @PathParam("format") SpreadsheetFormat format,
            @QueryParam("list") String name,
            @QueryParam("q") String text,
            @QueryParam("programme") String programme,
            @QueryParam("month") String month,
            @QueryParam("sort") String sort) {
        var list = list(name);
        var order = Sort.read(sort, List.of(SessionColumn.values())).orElseGet(list::order);
        var language = LanguageCookie.read(request);
        var found = sessions.export(list, SessionParams.filter(text, programme, month), order, language);
        return format.download("trainings", language, SessionsSpreadsheet.of(found, language));
    }

    private static SessionList list(String name) {
        return Stream.of(SessionList.values())
                .filter(list -> list.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("list " + name));
    }
}
