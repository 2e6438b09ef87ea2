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

/** Sends what a school reads after a workshop to those who may see its request. */
@Path("workshops/{request}/materials/{id}")
@ApplicationScoped
public class SchoolMaterialResource {

    @Inject
    private TopicMaterialFileService files;

    /** Sends a file; a browser asks each time whether it may still show it. */
    @GET
    public Response file(@PathParam("request") String requestId, @PathParam("id") String id, @Context Request request) {
        return FileDownload.unlessKept(request, files.getOfRequest(requestId, id), "private, no-cache");
    }
}
