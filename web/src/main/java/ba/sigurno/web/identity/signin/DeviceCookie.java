package ba.sigurno.web.identity.signin;

import ba.sigurno.ejb.identity.access.Device;
import ba.sigurno.ejb.identity.access.SignInOrigin;
import ba.sigurno.ejb.identity.signin.DeviceToken;
import ba.sigurno.web.http.ClientAddress;
import ba.sigurno.web.i18n.SecureCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** The cookie by which a browser is known again at sign-in, so that guessing slows down the device that guesses. */
@ApplicationScoped
public class DeviceCookie {

    private static final SecureCookie COOKIE = new SecureCookie("sigurno_device", "Strict");
    private static final int TTL = (int) DeviceToken.TTL.toSeconds();

    @Inject
    private DeviceToken tokens;

    /** Returns where a request comes from. */
    public SignInOrigin origin(HttpServletRequest request) {
        var device = COOKIE.read(request).flatMap(tokens::read).orElseGet(Device::unknown);
        return new SignInOrigin(device, ClientAddress.of(request));
    }

    /** Makes the browser known after a try; {@code owner} is what it opened, if it was right. */
    public void write(HttpServletRequest request, HttpServletResponse response, Device device, Optional<String> owner) {
        var known = owner.map(device::knowing).orElse(device);
        COOKIE.write(request, response, tokens.issue(known), TTL);
    }
}
