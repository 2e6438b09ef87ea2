package ba.sigurno.ejb.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address of the site: {@code SIGURNO_BASE_URL}, with or without a slash at its end. */
@ApplicationScoped
public class SiteAddress {

    private String base;

    protected SiteAddress() {}

    /** Creates the site at an address. */
    @Inject
    public SiteAddress(@ConfigProperty(name = "SIGURNO_BASE_URL") String address) {
        base = address.replaceFirst("/+$", "");
    }

    /** Returns the address of a page, whose path begins with a slash. */
    public String page(String path) {
        return base + path;
    }
}
