package ba.sigurno.web.frame;

import ba.sigurno.ejb.configuration.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where the button leads by which somebody leaves a page at once: to another site, of which nobody would think twice. */
@Named
@ApplicationScoped
public class QuickExit {

    private static final String SETTING = "SIGURNO_QUICK_EXIT_URL";
    private static final String ADDRESS = "https://www.wikipedia.org/";

    private Settings settings;

    /** Lets the container create its proxy. */
    protected QuickExit() {}

    /** Uses the address of the settings. */
    @Inject
    public QuickExit(Settings settings) {
        this.settings = settings;
    }

    /** Returns the address. */
    public String getAddress() {
        return settings.find(SETTING).orElse(ADDRESS);
    }
}
