package ba.sigurno.ejb.demo.centre;

import ba.sigurno.persistence.identity.account.Account;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills the hotline of the demonstration once, after its people are there. */
@Singleton
@Startup
@DependsOn("DemoCountry")
@PermitAll
// People are of the main schema, reports of the confidential one: no transaction has both.
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoHotline {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DemoReports reports;

    @Inject
    @ConfigProperty(name = "SIGURNO_DEMO", defaultValue = "false")
    private boolean wanted;

    @PostConstruct
    void fillHotline() {
        if (wanted) {
            reports.load(List.of(account("analyst@demo.test"), account("analyst2@demo.test")));
        }
    }

    private String account(String email) {
        return em.createNamedQuery(Account.BY_EMAIL, Account.class)
                .setParameter("email", email)
                .getSingleResult()
                .getPublicId();
    }
}
