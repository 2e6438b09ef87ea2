package ba.sigurno.web.competition.entry;

import ba.sigurno.ejb.competition.running.SchoolCache;
import ba.sigurno.ejb.competition.running.SchoolPick;
import ba.sigurno.web.i18n.LanguageCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Finds the school of a child who enters without a class. */
@Path("competition/schools")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SchoolResource {

    @Inject
    private SchoolCache schools;

    @Inject
    private HttpServletRequest request;

    /** Finds schools whose name or municipality begins with a text, in either script; at most twenty. Their names are in the reader's script. */
    @GET
    public List<SchoolPick> find(@QueryParam("q") @DefaultValue("") @Size(max = 100) String typed) {
        return schools.find(typed, LanguageCookie.read(request));
    }
}
