package ba.sigurno.ejb.identity.signin;

import ba.sigurno.ejb.crypto.Secrets;
import ba.sigurno.ejb.identity.access.Device;
import ba.sigurno.persistence.entity.PublicId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The token that makes a browser known again at sign-in, signed: the id of the device, and the stamps of its owners. */
@ApplicationScoped
public class DeviceToken {

    private static final String PURPOSE = "device";

    private Secrets secrets;

    /** Lets the container create its proxy. */
    protected DeviceToken() {}

    /** Uses the keys of this installation. */
    @Inject
    public DeviceToken(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Issues the token of a device. */
    public String issue(Device device) {
        var content = device.id() + "." + String.join("", device.owners());
        return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.sign(PURPOSE, content));
    }

    /** Returns the device of a token, if the token is ours. */
    public Optional<Device> read(String token) {
        var parts = token.split("\\.", -1);
        return parts.length == 3 && PublicId.hasForm(parts[0]) && isSigned(parts)
                ? Optional.of(new Device(parts[0], owners(parts[1])))
                : Optional.empty();
    }

    private boolean isSigned(String[] parts) {
        try {
            return secrets.isSigned(
                    PURPOSE, parts[0] + "." + parts[1], Base64.getUrlDecoder().decode(parts[2]));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static List<String> owners(String stamps) {
        var owners = new ArrayList<String>();
        for (int at = 0; at < stamps.length(); at += Device.STAMP_LENGTH) {
            owners.add(stamps.substring(at, at + Device.STAMP_LENGTH));
        }
        return List.copyOf(owners);
    }
}
