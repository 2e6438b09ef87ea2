package ba.sigurno.web.certificate.issue;

import ba.sigurno.ejb.certificate.issue.CertificateIssueService;
import ba.sigurno.ejb.certificate.issue.CertificateIssueService.Step;
import ba.sigurno.ejb.certificate.issue.CertificateService;
import ba.sigurno.ejb.training.session.SessionFinder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Set;

/**
 * Offers the certificates of a training: issued step by step, so that the page can show the progress, and all documents
 * at once.
 */
@Path("certificates/sessions")
@ApplicationScoped
public class IssueResource {

    /** The number of certificates a step: less than a second. */
    private static final int STEP = 20;

    @Inject
    private CertificateIssueService issuing;

    @Inject
    private CertificateService certificates;

    @Inject
    private SessionFinder sessions;

    /** Issues the next ones of those chosen. */
    @POST
    @Path("{session}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    public Step issue(@PathParam("session") String session, @FormParam("teacher") Set<String> teachers) {
        return issuing.issue(session, teachers, STEP);
    }

    /** Returns all documents in force, in one file. */
    @GET
    @Path("{session}.zip")
    @Produces("application/zip")
    public Response papers(@PathParam("session") String session) {
        // A caller who may not have them is refused before the file begins.
        sessions.findLed(session);
        StreamingOutput file = out -> certificates.write(session, out);
        return Response.ok(file)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"certificates.zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
