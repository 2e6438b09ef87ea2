package ba.sigurno.ejb.identity.signin;

import ba.sigurno.ejb.crypto.SealedToken;
import ba.sigurno.ejb.crypto.Secrets;
import ba.sigurno.ejb.identity.access.Device;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The token that makes a browser known again at sign-in, sealed: the id of the device, and the stamps of its owners. */
@ApplicationScoped
public class DeviceToken {

    /** The time for which a token is valid, from the last sign-in. */
    public static final Duration TTL = Duration.ofDays(365);

    private SealedToken tokens;
    private Clock clock;

    /** Lets the container create its proxy. */
    protected DeviceToken() {}

    /** Uses the keys of this installation. */
    @Inject
    public DeviceToken(Secrets secrets, Clock clock) {
        tokens = new SealedToken(secrets, "device");
        this.clock = clock;
    }

    /** Issues the token of a device, valid from now on. */
    public String issue(Device device) {
        var parts = new ArrayList<>(List.of(device.id()));
        parts.addAll(device.owners());
        return tokens.issue(clock.instant().plus(TTL), parts.toArray());
    }

    /** Returns the device of a token, if the token is ours and still valid. */
    public Optional<Device> read(String token) {
        return tokens.read(token, clock.instant())
                .map(parts -> new Device(parts.get(0), List.copyOf(parts.subList(1, parts.size()))));
    }
}
