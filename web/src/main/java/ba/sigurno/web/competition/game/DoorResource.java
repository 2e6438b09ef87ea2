package ba.sigurno.web.competition.game;

import ba.sigurno.ejb.competition.game.DoorView;
import ba.sigurno.ejb.competition.game.GameDoor;
import ba.sigurno.ejb.competition.game.GameTicket;
import ba.sigurno.ejb.competition.game.LiveGames;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.RateLimiter;
import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.competition.entry.Admission;
import ba.sigurno.web.http.ClientAddress;
import ba.sigurno.web.i18n.LanguageCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;

/**
 * Lets children join a game by its code, under a name that they choose. Newcomers count against an address as they do
 * alone, of codes only the wrong ones.
 */
@Path("competition/doors/{code}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DoorResource {

    @Inject
    private GameDoor door;

    @Inject
    private LiveGames live;

    @Inject
    private Admission admission;

    @Inject
    private RateLimiter limiter;

    @Inject
    private CodeGuesses guesses;

    @Inject
    private HttpServletRequest request;

    /**
     * An anonymous child.
     *
     * @param name the number of the picture name
     */
    public record Newcomer(@Min(0) int name) {}

    /**
     * A child who comes back.
     *
     * @param entry the code of the entry, as it was typed
     */
    public record Returner(@NotNull @Size(max = 40) String entry) {}

    /** Returns the names to choose from. */
    @GET
    public DoorView look(@PathParam("code") String code) {
        return guessed(() -> door.look(code, language()));
    }

    /** Lets the signed-in pupil join. */
    @POST
    @Path("pupil")
    public GameTicket pupil(@PathParam("code") String code, @HeaderParam(Admission.TURN) String turn) {
        var ticket = guessed(() -> admission.inTurn(request, turn, () -> door.joinAsPupil(code)));
        live.refresh();
        return ticket;
    }

    /** Lets a child join under a picture name. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public GameTicket newcomer(
            @PathParam("code") String code,
            @HeaderParam(Admission.TURN) String turn,
            @Valid @NotNull Newcomer newcomer) {
        var address = ClientAddress.of(request);
        if (!limiter.allows(Limit.ENTRY_BY_ADDRESS, address)) {
            throw Admission.tooMany(request);
        }
        var ticket = guessed(() -> admission.inTurn(request, turn, () -> door.join(code, newcomer.name(), language())));
        limiter.failed(Limit.ENTRY_BY_ADDRESS, address);
        live.refresh();
        return ticket;
    }

    /** Lets a child with an entry code join again. */
    @POST
    @Path("again")
    @Consumes(MediaType.APPLICATION_JSON)
    public GameTicket returner(@PathParam("code") String code, @Valid @NotNull Returner returner) {
        return guessed(() ->
                door.joinAgain(code, returner.entry(), language()).orElseThrow(() -> new NotFoundException("entry")));
    }

    /** Counts a code of a game, or of an entry, that was not found as a guess. */
    private <T> T guessed(Supplier<T> deed) {
        if (!guesses.isAllowed()) {
            throw Admission.tooMany(request);
        }
        try {
            return deed.get();
        } catch (NotFoundException e) {
            guesses.wrong();
            throw e;
        }
    }

    private Language language() {
        return LanguageCookie.read(request);
    }
}
