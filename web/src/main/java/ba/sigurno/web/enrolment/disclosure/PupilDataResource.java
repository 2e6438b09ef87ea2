package ba.sigurno.web.enrolment.disclosure;

import ba.sigurno.ejb.enrolment.disclosure.PupilDataPdf;
import ba.sigurno.ejb.enrolment.disclosure.PupilDisclosure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Sends all that is held about a pupil, to machines and on paper; no cache keeps a copy. */
@Path("/classes/{id}/pupils/{pupil}")
@ApplicationScoped
public class PupilDataResource {

    @Inject
    private PupilDisclosure disclosure;

    /** Sends it in JSON. */
    @GET
    @Path("/data.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(@PathParam("id") String classId, @PathParam("pupil") String pupilId) {
        return file(disclosure.of(classId, pupilId).toJson(), "sigurno-pupil.json");
    }

    /** Sends it as a document to read. */
    @GET
    @Path("/data.pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("id") String classId, @PathParam("pupil") String pupilId) throws IOException {
        var pdf = new ByteArrayOutputStream();
        PupilDataPdf.render(disclosure.of(classId, pupilId), pdf);
        return file(pdf.toByteArray(), "sigurno-pupil.pdf");
    }

    private static Response file(Object content, String name) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
