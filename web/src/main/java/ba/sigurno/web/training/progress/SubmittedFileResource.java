package ba.sigurno.web.training.progress;

import ba.sigurno.ejb.training.progress.SubmittedFileService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends files that were handed in for tasks, to be kept and never to be shown within a page. */
@Path("submitted-files/{id}")
@ApplicationScoped
public class SubmittedFileResource {

    /** Opened on its own all the same it may neither run nor fetch anything. */
    private static final String POLICY = "default-src 'none'; sandbox";

    @Inject
    private SubmittedFileService files;

    /** Sends a file. */
    @GET
    public Response file(@PathParam("id") String id) {
        var file = files.get(id);
        return Response.ok(file.bytes(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(file.name()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** The name in both forms of RFC 6266: letters that not every browser knows stand in the second. */
    private static String attachment(String name) {
        var plain = name.replaceAll("[^\\x20-\\x7E]|[\"\\\\]", "_");
        var coded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + coded;
    }
}
