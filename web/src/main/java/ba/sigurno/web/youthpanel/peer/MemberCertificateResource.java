package ba.sigurno.web.youthpanel.peer;

import ba.sigurno.ejb.youthpanel.peer.MemberCertificateService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Sends the certificate of the sessions that a member of the youth panel held. */
@Path("panel-members/{id}/certificate.pdf")
@ApplicationScoped
public class MemberCertificateResource {

    @Inject
    private MemberCertificateService certificates;

    /** Sends it in its own language. */
    @GET
    @Produces("application/pdf")
    public Response certificate(@PathParam("id") String memberId) {
        return Response.ok(certificates.paper(memberId))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sigurno-certificate.pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
