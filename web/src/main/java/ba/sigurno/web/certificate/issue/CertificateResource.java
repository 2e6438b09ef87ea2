package ba.sigurno.web.certificate.issue;

import ba.sigurno.ejb.certificate.badge.StatusListService;
import ba.sigurno.ejb.certificate.issue.CertificateService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.certificate.badge.ForEverybody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Serves the documents of certificates, for their holders and for those in charge of them. */
@Path("certificates")
@ApplicationScoped
public class CertificateResource {

    private static final String CREDENTIAL = "application/vc+jwt";

    @Inject
    private CertificateService certificates;

    @Inject
    private StatusListService lists;

    /** Returns the document in a language; in the certificate's own when {@code lang} is none of ours. */
    @GET
    @Path("{token}.pdf")
    @Produces("application/pdf")
    public Response paper(@PathParam("token") String token, @QueryParam("lang") String lang) {
        var language = Language.ofTag(lang == null ? "" : lang).orElse(null);
        var paper = certificates.paper(token, language);
        return Response.ok(paper.pdf())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + paper.serial() + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** Returns the signed Open Badges credential of a certificate. */
    @GET
    @Path("{token}.jwt")
    @Produces(CREDENTIAL)
    public Response badge(@PathParam("token") String token) {
        var badge = certificates.badge(token);
        return Response.ok(badge.credential())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + badge.serial() + ".jwt\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** Returns a public list of revoked certificates, signed. */
    @GET
    @Path("status/{number:\\d{1,6}}")
    @Produces(CREDENTIAL)
    public Response status(@PathParam("number") int number) {
        var response = Response.ok(lists.list(number));
        ForEverybody.say(response::header, StatusListService.FRESH.toSeconds());
        return response.build();
    }
}
