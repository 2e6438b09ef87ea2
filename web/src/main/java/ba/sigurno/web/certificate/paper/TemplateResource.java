package ba.sigurno.web.certificate.paper;

import ba.sigurno.ejb.certificate.paper.TemplateService;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Serves the template of certificates, for a designer to start from and to look at, in the reader's language. */
@Path("certificates/template")
@Produces("application/pdf")
@ApplicationScoped
public class TemplateResource {

    @Inject
    private TemplateService templates;

    @Inject
    private LanguageBacking language;

    /** Returns the built-in template as a PDF form. */
    @GET
    @Path("form.pdf")
    public Response form() {
        return file("attachment", "template.pdf", templates.form(language.getCurrent()));
    }

    /** Returns a sample of a certificate as it looks now. */
    @GET
    @Path("sample.pdf")
    public Response sample() {
        return file("inline", "sample.pdf", templates.sample(language.getCurrent()));
    }

    private static Response file(String disposition, String name, byte[] pdf) {
        return Response.ok(pdf)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition + "; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
