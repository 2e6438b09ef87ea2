package ba.sigurno.web.quiz.picture;

import ba.sigurno.ejb.quiz.picture.PictureStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Serves the pictures of questions and lessons. A digest names its bytes for ever, so that a browser asks for each once. */
@Path("quiz/pictures")
@ApplicationScoped
public class PictureResource {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** A drawing opened on its own may neither run nor fetch anything, even if a check of it failed. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; sandbox";

    @Inject
    private PictureStore pictures;

    /** Returns the picture with this digest. */
    @GET
    @Path("{digest:[0-9a-f]{64}}")
    public Response picture(@PathParam("digest") String digest) {
        var file = pictures.get(digest);
        return Response.ok(file.bytes(), file.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
