package ba.sigurno.ejb.identity.account;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Creates the first administrator of a new installation from {@code SIGURNO_ADMIN_EMAIL} and {@code
 * SIGURNO_ADMIN_PASSWORD}. Does nothing once there is an administrator, except that the only one whose one-time password
 * ended unused gets it again; the password must be changed at the first sign-in, so the one in the environment is soon
 * worthless.
 */
@Singleton
@Startup
@PermitAll
@DependsOn("SchemaMigration")
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

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
        if (email.isEmpty() || password.isEmpty()) {
            return;
        }
        var present = administrators();
        if (present.isEmpty()) {
            var account = account();
            account.resetPassword(PasswordHash.of(password.get()), clock.instant());
            account.enable();
            account.grant(Role.ADMIN);
            LOG.info(() -> "made the first administrator, " + account.getEmail());
        } else if (present.size() == 1 && present.get(0).isOneTimePasswordOver(clock.instant())) {
            // Nobody else could give the only administrator another one.
            present.get(0).resetPassword(PasswordHash.of(password.get()), clock.instant());
        }
    }

    /** Returns the account with this address: it may be there already, disabled or without its role. */
    private Account account() {
        return em.createNamedQuery(Account.BY_EMAIL, Account.class)
                .setParameter("email", Account.normalEmail(email.get()))
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    var account = new Account(email.get(), email.get(), "", Language.BOSNIAN);
                    em.persist(account);
                    return account;
                });
    }

    /** Returns administrators: two at most. */
    private List<Account> administrators() {
        return em.createNamedQuery(Account.WITH_ROLE, Account.class)
                .setParameter("role", Role.ADMIN)
                .setMaxResults(2)
                .getResultList();
    }
}
