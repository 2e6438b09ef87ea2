package ba.sigurno.ejb.identity.signin;

import ba.sigurno.ejb.crypto.SealedToken;
import ba.sigurno.ejb.crypto.Secrets;
import ba.sigurno.ejb.identity.access.PupilPass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * The token in a signed-in pupil's browser: the pupil's pass and an end, sealed. The server keeps nothing, so a whole
 * country of pupils costs it no memory.
 */
@ApplicationScoped
public class PupilToken {

    /** The time for which a token is valid: a school day, also one in two shifts. */
    public static final Duration TTL = Duration.ofHours(12);

    private SealedToken tokens;
    private Clock clock;

    /** Lets the container create its proxy. */
    protected PupilToken() {}

    /** Uses the keys of this installation. */
    @Inject
    public PupilToken(Secrets secrets, Clock clock) {
        tokens = new SealedToken(secrets, "pupil-token");
        this.clock = clock;
    }

    /** Issues a token for a pupil, valid from now on. */
    public String issue(PupilPass pass) {
        return tokens.issue(clock.instant().plus(TTL), pass.pupilId(), pass.stamp());
    }

    /** Returns the pass in a token, if the token is ours and still valid. */
    public Optional<PupilPass> read(String token) {
        return tokens.read(token, clock.instant()).map(parts -> new PupilPass(parts.get(0), parts.get(1)));
    }

    /** Returns for how long a token is still valid, if it is. */
    public Optional<Duration> left(String token) {
        return tokens.left(token, clock.instant());
    }
}
