package ba.sigurno.web.workshop.request;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.workshop.listing.RequestColumn;
import ba.sigurno.ejb.workshop.request.WorkshopService;
import ba.sigurno.persistence.workshop.request.RequestState;
import ba.sigurno.web.i18n.LanguageCookie;
import ba.sigurno.web.text.SpreadsheetFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;

/** Sends the list of workshop requests as a file. */
@Path("workshop-requests.{format:csv|xlsx}")
@ApplicationScoped
public class RequestsResource {

    @Inject
    private WorkshopService workshops;

    @Inject
    private HttpServletRequest request;

    /** Sends all requests in sight that match the parameters of the page, in its order. */
    @GET
    public Response file(
            @PathParam("format") SpreadsheetFormat format,
            @QueryParam("state") String state,
            @QueryParam("waiting") boolean waiting,
            @QueryParam("q") String text,
            @BeanParam RequestFilterParameters narrowed,
            @QueryParam("sort") String sort) {
        var filter = narrowed.filter(state(state), waiting, text);
        var order = Sort.read(sort, List.of(RequestColumn.values())).orElseGet(filter::order);
        var language = LanguageCookie.read(request);
        var found = workshops.export(filter, order, language);
        return format.download("workshop-requests", language, RequestsSpreadsheet.of(found, language));
    }

    private static RequestState state(String name) {
        return name == null || name.isEmpty()
                ? null
                : Stream.of(RequestState.values())
                        .filter(state -> state.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("state " + name));
    }
}
