package ba.sigurno.web.competition.game;

import ba.sigurno.ejb.competition.game.GameService;
import ba.sigurno.ejb.competition.game.LiveGames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;

/** Takes the teacher's commands at the wall. The answers are empty: the wall polls the new state at once. */
@Path("competition/class-games/{game}")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
public class GameResource {

    @Inject
    private GameService games;

    @Inject
    private LiveGames live;

    /**
     * A command to go on.
     *
     * @param step the step that the teacher saw
     */
    public record Advance(@Min(0) int step) {}

    /**
     * A command to lock or open the game for newcomers.
     *
     * @param locked whether newcomers are kept out
     */
    public record Door(boolean locked) {}

    /**
     * A command about a player.
     *
     * @param kicked whether it is sent out
     */
    public record Player(boolean kicked) {}

    /** Advances the game from the step that the teacher saw. */
    @POST
    @Path("advance")
    public void advance(@PathParam("game") String game, @Valid @NotNull Advance advance) {
        games.advance(game, advance.step());
        live.refresh();
    }

    /** Ends the game. */
    @POST
    @Path("end")
    public void end(@PathParam("game") String game) {
        games.end(game);
        live.refresh();
    }

    /** Keeps newcomers out, or lets them in. */
    @POST
    @Path("door")
    public void lock(@PathParam("game") String game, @NotNull Door door) {
        games.lock(game, door.locked());
        live.refresh();
    }

    /** Sends a player out, or lets it back in. */
    @POST
    @Path("players/{player}")
    public void kick(@PathParam("game") String game, @PathParam("player") String player, @NotNull Player kick) {
        games.kick(game, player, kick.kicked());
        live.refresh();
    }
}
