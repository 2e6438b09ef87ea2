package ba.sigurno.web.curriculum.sound;

import ba.sigurno.ejb.curriculum.sound.SoundFile;
import ba.sigurno.ejb.curriculum.sound.SoundStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;

/**
 * Serves the recordings of lessons, whole or in parts, without which some players do not play at all. A digest names its
 * bytes for ever, so that a browser asks for each once.
 */
@Path("curriculum/sounds")
@ApplicationScoped
public class SoundResource {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** A recording opened on its own may neither run nor fetch anything but itself, even if a check of it failed. */
    private static final String POLICY =
            "default-src 'none'; media-src 'self'; base-uri 'none'; frame-ancestors 'none'; sandbox";

    @Inject
    private SoundStore sounds;

    /** Returns the recording with this digest, or the part of it that is asked for. */
    @GET
    @Path("{digest:[0-9a-f]{64}}")
    public Response sound(@PathParam("digest") String digest, @HeaderParam("Range") String range) {
        var file = sounds.get(digest);
        return answer(file, range)
                .header("Accept-Ranges", "bytes")
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static ResponseBuilder answer(SoundFile file, String header) {
        int length = file.bytes().length;
        var range = ByteRange.of(header, length).orElse(null);
        if (range == null) {
            return Response.ok(file.bytes(), file.mediaType()).header(HttpHeaders.CACHE_CONTROL, FOR_EVER);
        }
        if (range.equals(ByteRange.NOT_THERE)) {
            return Response.status(Status.REQUESTED_RANGE_NOT_SATISFIABLE)
                    .header("Content-Range", range.header(length));
        }
        return Response.status(Status.PARTIAL_CONTENT)
                .entity(Arrays.copyOfRange(file.bytes(), range.from(), range.to() + 1))
                .type(file.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .header("Content-Range", range.header(length));
    }
}
