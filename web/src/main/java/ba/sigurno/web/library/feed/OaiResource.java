package ba.sigurno.web.library.feed;

import ba.sigurno.ejb.library.feed.OaiProvider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers OAI-PMH, by which other catalogues harvest the library. */
@Path("oai")
@ApplicationScoped
public class OaiResource {

    private static final String XML = "text/xml;charset=UTF-8";

    @Inject
    private OaiProvider provider;

    @Inject
    private HttpServletRequest request;

    @Context
    private UriInfo address;

    /** Answers a request whose arguments are in the address. */
    @GET
    @Produces(XML)
    public byte[] ask() {
        return provider.answer(address.getQueryParameters());
    }

    /** Answers a request that comes as a form, as the protocol wants it too; nothing is changed by it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(XML)
    public byte[] askByForm() {
        // Filters have read the form already.
        return provider.answer(request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
    }
}
