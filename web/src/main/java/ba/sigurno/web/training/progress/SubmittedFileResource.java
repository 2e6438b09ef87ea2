package ba.sigurno.web.training.progress;

import ba.sigurno.ejb.training.progress.SubmittedFileService;
import ba.sigurno.web.file.FileDownload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Sends files that were handed in for tasks. */
@Path("submitted-files/{id}")
@ApplicationScoped
public class SubmittedFileResource {

    @Inject
    private SubmittedFileService files;

    /** Sends a file. */
    @GET
    public Response file(@PathParam("id") String id) {
        return FileDownload.once(files.get(id));
    }
}
