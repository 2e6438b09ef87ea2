package ba.sigurno.web.youthpanel.publication;

import ba.sigurno.ejb.youthpanel.publication.PublicPanelService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Sends the photos of the youth panel. No cache keeps them: a consent that is withdrawn ends at once. */
@Path("panel-photos/{id}")
@ApplicationScoped
public class PanelPhotoResource {

    @Inject
    private PublicPanelService panel;

    /** Sends a photo whose consent is in force. */
    @GET
    public Response photo(@PathParam("id") String id) {
        var photo = panel.photo(id);
        return Response.ok(photo.bytes(), photo.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
