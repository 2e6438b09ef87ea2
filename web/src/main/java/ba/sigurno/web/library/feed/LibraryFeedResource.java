package ba.sigurno.web.library.feed;

import ba.sigurno.ejb.library.feed.AtomFeed;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

/** Sends what is new in the library to feed readers. */
@Path("library.atom")
@ApplicationScoped
public class LibraryFeedResource {

    @Inject
    private AtomFeed feed;

    @Inject
    private HttpServletRequest request;

    /** Sends it in the language {@code lang}, or that of the pages. */
    @GET
    @Produces("application/atom+xml;charset=UTF-8")
    public byte[] feed(@QueryParam("lang") String lang) {
        return feed.write(Language.ofTag(lang).orElseGet(() -> LanguageCookie.read(request)));
    }
}
