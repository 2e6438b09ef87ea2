package ba.sigurno.web.youthpanel.peer;

import ba.sigurno.ejb.workshop.report.HeldConfirmationPdf;
import ba.sigurno.ejb.youthpanel.peer.PeerSessionService;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Sends the confirmation of the sessions that a member of the youth panel held. */
@Path("panel-members/{id}/confirmation.pdf")
@ApplicationScoped
public class PeerConfirmationResource {

    @Inject
    private PeerSessionService sessions;

    @Inject
    private HttpServletRequest request;

    /** Sends it in the language of the pages. */
    @GET
    @Produces("application/pdf")
    public Response confirmation(@PathParam("id") String memberId) throws IOException {
        var confirmation = sessions.confirmation(memberId, LanguageCookie.read(request));
        // Drawn as a whole before the answer begins: a failure halfway must not look like a document.
        var pdf = new ByteArrayOutputStream();
        HeldConfirmationPdf.render(confirmation, pdf);
        return Response.ok(pdf.toByteArray())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sigurno-youth-panel.pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
