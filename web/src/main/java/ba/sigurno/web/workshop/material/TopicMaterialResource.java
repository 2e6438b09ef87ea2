package ba.sigurno.web.workshop.material;

import ba.sigurno.ejb.workshop.material.TopicMaterialFileService;
import ba.sigurno.web.file.FileDownload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Sends the files of topics to who writes and holds workshops, and some to everybody. */
@Path("topic-materials/{id}")
@ApplicationScoped
public class TopicMaterialResource {

    @Inject
    private TopicMaterialFileService files;

    /** Sends a file; a browser asks each time whether it may still show it. */
    @GET
    public Response file(@PathParam("id") String id, @Context Request request) {
        return FileDownload.unlessKept(request, files.get(id), "private, no-cache");
    }
}
