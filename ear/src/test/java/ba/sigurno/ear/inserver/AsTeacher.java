package ba.sigurno.ear.inserver;

import ba.sigurno.ejb.identity.Caller;
import ba.sigurno.persistence.identity.Account;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.Principal;
import java.util.concurrent.Callable;
import javax.security.auth.Subject;

/**
 * Asks services as a teacher of the demonstration, as a page does after the sign-in. It speaks to the server's own
 * security, by reflection since that has no API: {@code @RunAs} would need a mapping of principals in the application.
 */
@RequestScoped
public class AsTeacher {

    private static final String SECURITY = "com.sun.enterprise.security.SecurityContext";
    private static final String GROUP = "org.glassfish.security.common.Group";

    @PersistenceContext(unitName = "sigurno")
    private EntityManager em;

    @Inject
    private Caller caller;

    /** Does something as the teacher with this e-mail address. */
    public <T> T call(String email, Callable<T> work) throws Exception {
        var account = em.createNamedQuery(Account.BY_EMAIL, Account.class)
                .setParameter("email", email)
                .getSingleResult();
        caller.recognised(account);
        var security = type(SECURITY);
        var before = security.getMethod("getCurrent").invoke(null);
        set(security.getConstructor(String.class, Subject.class).newInstance(account.getPublicId(), teacher()));
        try {
            return work.call();
        } finally {
            set(before);
        }
    }

    private static Subject teacher() throws ReflectiveOperationException {
        var subject = new Subject();
        subject.getPrincipals()
                .add((Principal) type(GROUP).getConstructor(String.class).newInstance("TEACHER"));
        return subject;
    }

    private static void set(Object context) throws ReflectiveOperationException {
        type(SECURITY).getMethod("setCurrent", type(SECURITY)).invoke(null, context);
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
    }
}
