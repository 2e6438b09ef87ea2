package ba.sigurno.ejb.identity.signin;

import ba.sigurno.ejb.crypto.Secrets;
import ba.sigurno.ejb.identity.access.PupilPass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * The token in a signed-in pupil's browser: the pupil's pass and an end, signed. The server keeps nothing, so a whole
 * country of pupils costs it no memory.
 */
@ApplicationScoped
public class PupilToken {

    /** The time for which a token is valid: a school day, also one in two shifts. */
    public static final Duration TTL = Duration.ofHours(12);

    private static final String PURPOSE = "pupil-token";
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private Secrets secrets;
    private Clock clock;

    /** Lets the container create its proxy. */
    protected PupilToken() {}

    /** Uses the keys of this installation. */
    @Inject
    public PupilToken(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Issues a token for a pupil, valid from now on. */
    public String issue(PupilPass pass) {
        var content = pass.pupilId() + "." + pass.stamp() + "."
                + clock.instant().plus(TTL).getEpochSecond();
        return content + "." + signature(content);
    }

    /** Returns the pass in a token, if the token is ours and still valid. */
    public Optional<PupilPass> read(String token) {
        var parts = token.split("\\.", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        if (!isSigned(parts[0] + "." + parts[1] + "." + parts[2], parts[3])
                || Long.parseLong(parts[2]) <= clock.instant().getEpochSecond()) {
            return Optional.empty();
        }
        return Optional.of(new PupilPass(parts[0], parts[1]));
    }

    private String signature(String content) {
        return ENCODER.encodeToString(secrets.sign(PURPOSE, content));
    }

    private boolean isSigned(String content, String signature) {
        try {
            return secrets.isSigned(PURPOSE, content, Base64.getUrlDecoder().decode(signature));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
