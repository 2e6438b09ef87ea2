package ba.sigurno.ejb.configuration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The settings that an administrator may change while the platform runs: what was changed, else what the installation says. */
@ApplicationScoped
public class Settings {

    private Config installation;
    private volatile Map<String, String> changed = Map.of();

    /** Lets the container create its proxy. */
    protected Settings() {}

    /** Begins with what the installation says. */
    @Inject
    public Settings(Config installation) {
        this.installation = installation;
    }

    /** Returns a setting without the white space around it; empty when it is not there or blank. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(changed.get(name)).or(() -> installed(name));
    }

    /** Returns what the installation says, whatever was changed. */
    public Optional<String> installed(String name) {
        return installation
                .getOptionalValue(name, String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** Takes these for what was changed, and nothing else. */
    void replace(Map<String, String> changes) {
        changed = Map.copyOf(changes);
    }
}
