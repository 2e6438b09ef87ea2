package ba.sigurno.ejb.identity.access;

/**
 * Where a try to sign in comes from.
 *
 * @param device the browser
 * @param address its network address, which a whole school may share
 */
public record SignInOrigin(Device device, String address) {}
