package ba.sigurno.ejb.identity.vouching;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.account.RoleGrant;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Vouches for the head of the hotline and the supervisor whom the configuration names, as long as nobody else could: the first
 * ones, and those who lost the second factor and have no colleague of their rank.
 */
@Singleton
@PermitAll
public class FirstVouching {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Vouching vouching;

    @Inject
    @ConfigProperty(name = "SIGURNO_HOTLINE_HEAD_EMAIL")
    private Optional<String> head;

    @Inject
    @ConfigProperty(name = "SIGURNO_SUPERVISOR_EMAIL")
    private Optional<String> supervisor;

    /** Vouches for who is named, once the account is there, has the role and a second factor. */
    @OnOneServer
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    public void everyFiveMinutes() {
        head.ifPresent(email -> vouch(email, Role.HOTLINE_HEAD));
        supervisor.ifPresent(email -> vouch(email, Role.SUPERVISOR));
    }

    /** Vouches for the holder of a role, by the address of the account, unless somebody has it who could. */
    public void vouch(String email, Role role) {
        boolean alone = em.createNamedQuery(RoleGrant.COUNT_VOUCHED, Long.class)
                        .setParameter("role", role)
                        .getSingleResult()
                == 0;
        if (alone) {
            em.createNamedQuery(Account.BY_EMAIL, Account.class)
                    .setParameter("email", Account.normalEmail(email))
                    .getResultStream()
                    .filter(account -> account.isEnabled() && vouching.isProtected(account))
                    .findFirst()
                    .ifPresent(account -> {
                        em.lock(account, LockModeType.PESSIMISTIC_WRITE);
                        vouching.vouch(account, Set.of(role));
                    });
        }
    }
}
