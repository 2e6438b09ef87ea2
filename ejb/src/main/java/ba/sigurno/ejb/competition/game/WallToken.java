package ba.sigurno.ejb.competition.game;

import ba.sigurno.ejb.crypto.Sealer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** The token by which a wall reads its game without a sign-in: a game and an end, sealed. It changes nothing. */
@ApplicationScoped
public class WallToken {

    private static final String PURPOSE = "competition-wall";
    private static final int MAX_LENGTH = 200;

    @Inject
    private Sealer sealer;

    /** Issues a token for the game with this public id. */
    String issue(String gameId, Instant end) {
        var sealed = sealer.seal(PURPOSE, gameId + " " + end.toEpochMilli());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /**
     * Returns the public id of the game; empty when the token is not ours, was changed, or ended before {@code now},
     * milliseconds since 1970.
     */
    public Optional<String> read(String token, long now) {
        if (token.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            var parts =
                    sealer.open(PURPOSE, Base64.getUrlDecoder().decode(token)).split(" ");
            return Long.parseLong(parts[1]) > now ? Optional.of(parts[0]) : Optional.empty();
        } catch (RuntimeException e) {
            // Not a token of ours.
            return Optional.empty();
        }
    }
}
