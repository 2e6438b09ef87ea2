package ba.sigurno.web.library.print;

import ba.sigurno.ejb.library.print.ItemPdf;
import ba.sigurno.ejb.library.print.ItemPrintService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Sends items of the library as documents to print. */
@Path("library/{id}.pdf")
@ApplicationScoped
public class ItemPdfResource {

    @Inject
    private ItemPrintService items;

    @Inject
    private HttpServletRequest request;

    /** Sends a published item, in the language {@code lang} or that of the pages, where it is written in that. */
    @GET
    @Produces("application/pdf")
    public Response item(@PathParam("id") String id, @QueryParam("lang") String lang) throws IOException {
        var item = items.item(id, Language.ofTag(lang).orElseGet(() -> LanguageCookie.read(request)));
        // Drawn as a whole before the answer begins: a failure halfway must not look like a document.
        var pdf = new ByteArrayOutputStream();
        ItemPdf.render(item, pdf);
        var name = id + "." + item.language().getTag() + ".pdf";
        return Response.ok(pdf.toByteArray())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
