package ba.sigurno.web.certificate;

import ba.sigurno.ejb.certificate.CertificateIssueService;
import ba.sigurno.ejb.certificate.CertificateIssueService.Step;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Issues the certificates of a training step by step, so that the page can show how far it is. */
@Path("certificates/sessions/{session}")
@RequestScoped
public class IssueResource {

    /** So many a step: less than a second. */
    private static final int STEP = 20;

    @Inject
    private CertificateIssueService certificates;

    /** Issues the next ones. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    public Step issue(@PathParam("session") String session) {
        return certificates.issue(session, STEP);
    }
}
