package ba.sigurno.ejb.identity.account;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.logging.Logger;

/**
 * The first administrator of a new installation. Nothing is done once there is an administrator, except that the only one
 * whose one-time password ended unused gets it again; the password must be changed at the first sign-in, so the one that
 * the installation knows is soon worthless.
 */
public final class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    private final EntityManager em;
    private final Clock clock;

    /** Creates one in the current transaction. */
    public FirstAdministrator(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** Makes the administrator, who signs in by this e-mail address and one-time password, where none is. */
    public void make(String email, String password) {
        var present = administrators();
        if (present.isEmpty()) {
            var account = account(email);
            account.resetPassword(PasswordHash.of(password), clock.instant());
            account.enable();
            account.grant(Role.ADMIN);
            LOG.info("made the first administrator, who is named in the configuration");
        } else if (present.size() == 1 && present.get(0).isOneTimePasswordOver(clock.instant())) {
            // Nobody else could give the only administrator another one.
            present.get(0).resetPassword(PasswordHash.of(password), clock.instant());
        }
    }

    /** Returns the account with this address: it may be there already, disabled or without its role. */
    private Account account(String email) {
        return em.createNamedQuery(Account.BY_EMAIL, Account.class)
                .setParameter("email", Account.normalEmail(email))
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    var account = new Account(email, email, "", Language.BOSNIAN);
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
