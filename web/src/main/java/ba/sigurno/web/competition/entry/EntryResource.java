package ba.sigurno.web.competition.entry;

import ba.sigurno.ejb.competition.entry.EntryService;
import ba.sigurno.ejb.competition.entry.Ticket;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.RateLimiter;
import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import ba.sigurno.ejb.mail.SiteAddress;
import ba.sigurno.ejb.pdf.drawing.QrCode;
import ba.sigurno.persistence.competition.entry.EntryCode;
import ba.sigurno.web.http.ClientAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * Enters children into an edition. When more come than the server admits at a time, the others are answered with 503,
 * the seconds to wait in {@code Retry-After} and a turn in {@code Sigurno-Turn}; a child that comes back with a turn is
 * admitted before those who come then.
 */
@Path("competition/editions/{edition}/entries")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class EntryResource {

    @Inject
    private EntryService entries;

    @Inject
    private Admission admission;

    @Inject
    private RateLimiter limiter;

    @Inject
    private SiteAddress site;

    @Inject
    private HttpServletRequest request;

    /**
     * An entrant without a class.
     *
     * @param school the public id of the school
     * @param grade the grade, from 1
     * @param proof the proof of work
     */
    public record Newcomer(
            @NotNull @Size(max = 30) String school,
            @Min(1) @Max(13) int grade,
            @NotNull @Size(max = 40) String proof) {}

    /**
     * An entrant who comes back.
     *
     * @param code the entry's code, as it was typed
     */
    public record Returner(@NotNull @Size(max = 40) String code) {}

    /**
     * A QR code as the path of an SVG.
     *
     * @param size the width and height in units
     * @param path the path
     */
    public record Picture(int size, String path) {}

    /** Enters the signed-in pupil. */
    @POST
    @Path("pupil")
    public Ticket pupil(@PathParam("edition") String edition, @HeaderParam(Admission.TURN) String turn) {
        return admission.inTurn(request, turn, () -> entries.enterAsPupil(edition));
    }

    /** Enters a child of whom only school and grade are known. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Ticket newcomer(
            @PathParam("edition") String edition,
            @HeaderParam(Admission.TURN) String turn,
            @Valid @NotNull Newcomer newcomer) {
        var address = ClientAddress.of(request);
        if (!limiter.allows(Limit.ENTRY_BY_ADDRESS, address)) {
            throw Admission.tooMany(request);
        }
        entries.requireProof(edition, newcomer.proof());
        var ticket = admission.inTurn(
                request, turn, () -> entries.enter(edition, newcomer.school(), newcomer.grade(), newcomer.proof()));
        limiter.failed(Limit.ENTRY_BY_ADDRESS, address);
        return ticket;
    }

    /** Lets an entrant with a code enter again. */
    @POST
    @Path("again")
    @Consumes(MediaType.APPLICATION_JSON)
    public Ticket returner(@PathParam("edition") String edition, @Valid @NotNull Returner returner) {
        var address = ClientAddress.of(request);
        if (!limiter.allows(Limit.ENTRY_CODE_BY_ADDRESS, address)) {
            throw Admission.tooMany(request);
        }
        return Admission.now(request, () -> entries.enterAgain(edition, returner.code()))
                .orElseThrow(() -> {
                    limiter.failed(Limit.ENTRY_CODE_BY_ADDRESS, address);
                    return new NotFoundException("entry");
                });
    }

    /**
     * Returns the code as a picture for a camera, which leads back in on another device. In the address the code is in
     * the fragment, so that it appears in no log.
     */
    @POST
    @Path("picture")
    @Consumes(MediaType.APPLICATION_JSON)
    public Picture picture(@PathParam("edition") String edition, @Valid @NotNull Returner returner) {
        var code = EntryCode.read(returner.code()).orElseThrow(() -> new NotFoundException("entry"));
        var picture =
                QrCode.of(site.page("/competition/entry/play.xhtml?edition=" + edition + "#" + EntryCode.shown(code)));
        return new Picture(picture.getSize(), picture.getPath());
    }
}
