package ba.sigurno.ejb.configuration;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.DefinitionException;
import jakarta.enterprise.inject.spi.Extension;
import org.eclipse.microprofile.config.ConfigProvider;

/** Lets nothing start with settings that are missing or wrong, and says all that is wrong with them in one message. */
public class ConfigurationCheck implements Extension {

    /** Checks the settings before anything is made of them. */
    void check(@Observes BeforeBeanDiscovery event) {
        var config = ConfigProvider.getConfig();
        var problems = Setting.problems(
                name -> config.getOptionalValue(name, String.class).filter(value -> !value.isBlank()));
        if (!problems.isEmpty()) {
            throw new DefinitionException("The settings of this installation are wrong, see docs/operating.md:\n  "
                    + String.join("\n  ", problems));
        }
    }
}
