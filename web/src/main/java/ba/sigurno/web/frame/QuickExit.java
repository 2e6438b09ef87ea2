package ba.sigurno.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the button leads by which somebody leaves a page at once: to another site, of which nobody would think twice. */
@Named
@ApplicationScoped
public class QuickExit {

    private String address;

    /** Lets the container create its proxy. */
    protected QuickExit() {}

    /** Uses the address of the configuration. */
    @Inject
    public QuickExit(
            @ConfigProperty(name = "SIGURNO_QUICK_EXIT_URL", defaultValue = "https://www.wikipedia.org/")
                    String address) {
        this.address = address;
    }

    /** Returns the address. */
    public String getAddress() {
        return address;
    }
}
