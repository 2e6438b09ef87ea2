package ba.sigurno.ejb.identity.account;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the {@link FirstAdministrator} from {@code SIGURNO_ADMIN_EMAIL} and {@code SIGURNO_ADMIN_PASSWORD}, if both are set. */
@Singleton
@Startup
@PermitAll
@DependsOn("SchemaCheck")
public class FirstAdministratorStartup {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "SIGURNO_ADMIN_EMAIL")
    private Optional<String> email;

    @Inject
    @ConfigProperty(name = "SIGURNO_ADMIN_PASSWORD")
    private Optional<String> password;

    @PostConstruct
    void make() {
        if (email.isPresent() && password.isPresent()) {
            new FirstAdministrator(em, clock).make(email.get(), password.get());
        }
    }
}
