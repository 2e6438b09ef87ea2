package ba.sigurno.web.training.material;

import ba.sigurno.ejb.training.material.MaterialFileService;
import ba.sigurno.web.file.FileDownload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Sends the files of training sessions. */
@Path("session-materials/{id}")
@ApplicationScoped
public class MaterialFileResource {

    @Inject
    private MaterialFileService files;

    /** Sends a file; a browser asks each time whether it may still show it. */
    @GET
    public Response file(@PathParam("id") String id, @Context Request request) {
        return FileDownload.unlessKept(request, files.get(id), "private, no-cache");
    }
}
