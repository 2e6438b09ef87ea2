package ba.sigurno.ear.inserver.support;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.security.Principal;
import java.util.concurrent.Callable;
import javax.security.auth.Subject;

/**
 * Asks services as somebody of the demonstration with all roles of the account, as a page does after the sign-in. It speaks to the server's own
 * security, by reflection since that has no API: {@code @RunAs} would need a mapping of principals in the application.
 */
@RequestScoped
public class AsStaff {

    private static final String SECURITY = "com.sun.enterprise.security.SecurityContext";
    private static final String GROUP = "org.glassfish.security.common.Group";

    @PersistenceUnit(unitName = "sigurno")
    private EntityManagerFactory entityManagers;

    @Inject
    private Caller caller;

    /** Does something as the owner of this e-mail address. */
    public <T> T call(String email, Callable<T> work) throws Exception {
        var account = account(email);
        caller.recognised(account);
        var security = type(SECURITY);
        var before = security.getMethod("getCurrent").invoke(null);
        set(security.getConstructor(String.class, Subject.class).newInstance(account.getPublicId(), subject(account)));
        try {
            return work.call();
        } finally {
            set(before);
            caller.recognised((Account) null);
        }
    }

    private Account account(String email) {
        var em = entityManagers.createEntityManager();
        try {
            return em.createNamedQuery(Account.BY_EMAIL, Account.class)
                    .setParameter("email", email)
                    .getSingleResult();
        } finally {
            em.close();
        }
    }

    private static Subject subject(Account account) throws ReflectiveOperationException {
        var subject = new Subject();
        for (var role : account.roles()) {
            subject.getPrincipals()
                    .add((Principal) type(GROUP).getConstructor(String.class).newInstance(role.name()));
        }
        return subject;
    }

    private static void set(Object context) throws ReflectiveOperationException {
        type(SECURITY).getMethod("setCurrent", type(SECURITY)).invoke(null, context);
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
    }
}
