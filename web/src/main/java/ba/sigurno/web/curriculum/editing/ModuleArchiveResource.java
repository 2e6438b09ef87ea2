package ba.sigurno.web.curriculum.editing;

import ba.sigurno.ejb.curriculum.editing.archive.ModuleExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Sends an edition of a module as an archive of its files. */
@Path("module-editions/{id}/archive.zip")
@ApplicationScoped
public class ModuleArchiveResource {

    @Inject
    private ModuleExport export;

    /** Sends the archive. */
    @GET
    public Response file(@PathParam("id") String id) {
        var archive = export.write(id);
        return Response.ok(archive.bytes(), "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + archive.name() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
