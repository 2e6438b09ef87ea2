package ba.sigurno.web.library.download;

import ba.sigurno.ejb.library.download.ItemFileService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.file.FileDownload;
import ba.sigurno.web.i18n.LanguageCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Sends the files of items of the library, without a cookie. */
@Path("library/{id}/file")
@ApplicationScoped
public class ItemFileResource {

    @Inject
    private ItemFileService files;

    @Inject
    private HttpServletRequest servlet;

    /** Sends the file of a published item, in the language {@code lang} or that of the pages, where it is written in that. */
    @GET
    public Response file(@PathParam("id") String id, @QueryParam("lang") String lang, @Context Request request) {
        var language = Language.ofTag(lang).orElseGet(() -> LanguageCookie.read(servlet));
        return FileDownload.unlessKept(request, files.file(id, language), "public, no-cache");
    }
}
