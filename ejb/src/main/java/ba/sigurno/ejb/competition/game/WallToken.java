package ba.sigurno.ejb.competition.game;

import ba.sigurno.ejb.crypto.SealedToken;
import ba.sigurno.ejb.crypto.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** The token by which a wall reads its game without a sign-in: a game and an end, sealed. It changes nothing. */
@ApplicationScoped
public class WallToken {

    private SealedToken tokens;

    /** Lets the container create its proxy. */
    protected WallToken() {}

    /** Uses the keys of this installation. */
    @Inject
    public WallToken(Secrets secrets) {
        tokens = new SealedToken(secrets, "competition-wall");
    }

    /** Issues a token for the game with this public id. */
    String issue(String gameId, Instant end) {
        return tokens.issue(end, gameId);
    }

    /**
     * Returns the public id of the game; empty when the token is not ours, was changed, or ended before {@code now},
     * milliseconds since 1970.
     */
    public Optional<String> read(String token, long now) {
        return tokens.read(token, Instant.ofEpochMilli(now)).map(parts -> parts.get(0));
    }
}
