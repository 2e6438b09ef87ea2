package ba.sigurno.web.enrolment.card;

import ba.sigurno.ejb.enrolment.card.CardService;
import ba.sigurno.ejb.enrolment.card.LoginCards;
import ba.sigurno.persistence.i18n.Transliterator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;

/** Sends the login cards of a class, or of one of its pupils, as a PDF to print. */
@Path("/classes/{id}/cards.pdf")
@ApplicationScoped
public class CardsResource {

    @Inject
    private CardService cards;

    /** Sends the cards; no cache keeps a copy, because the codes on them are secret. */
    @GET
    @Produces("application/pdf")
    public Response get(@PathParam("id") String classId, @QueryParam("pupil") String pupilId) throws IOException {
        var sheet = pupilId == null ? cards.ofClass(classId) : cards.ofPupil(classId, pupilId);
        // Drawn as a whole before the answer begins: a failure halfway must not look like a document.
        var pdf = new ByteArrayOutputStream();
        LoginCards.render(sheet.cards(), pdf);
        return Response.ok(pdf.toByteArray())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName(sheet.className()) + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Returns a name in letters that survive every mail program and file system. */
    static String fileName(String className) {
        var latin = Transliterator.toLatin(className).replace('đ', 'd').replace('Đ', 'D');
        var ascii = Normalizer.normalize(latin, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return "sigurno-" + (ascii.isEmpty() ? "cards" : ascii) + ".pdf";
    }
}
