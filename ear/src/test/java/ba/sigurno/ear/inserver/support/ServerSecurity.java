package ba.sigurno.ear.inserver.support;

import java.security.Principal;
import java.util.Collection;
import java.util.concurrent.Callable;
import javax.security.auth.Subject;

/**
 * Signs people in at the server's own security for as long as something is done; by reflection, since that has no API:
 * {@code @RunAs} would need a mapping of principals in the application.
 */
final class ServerSecurity {

    private static final String CONTEXT = "com.sun.enterprise.security.SecurityContext";
    private static final String GROUP = "org.glassfish.security.common.Group";

    private ServerSecurity() {}

    /** Does something as the principal of this name with these roles; who was signed in before is so again afterwards. */
    static <T> T call(String name, Collection<String> roles, Callable<T> work) throws Exception {
        var context = type(CONTEXT);
        var before = context.getMethod("getCurrent").invoke(null);
        set(context.getConstructor(String.class, Subject.class).newInstance(name, subject(roles)));
        try {
            return work.call();
        } finally {
            set(before);
        }
    }

    private static Subject subject(Collection<String> roles) throws ReflectiveOperationException {
        var subject = new Subject();
        for (var role : roles) {
            subject.getPrincipals()
                    .add((Principal) type(GROUP).getConstructor(String.class).newInstance(role));
        }
        return subject;
    }

    private static void set(Object context) throws ReflectiveOperationException {
        type(CONTEXT).getMethod("setCurrent", type(CONTEXT)).invoke(null, context);
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
    }
}
