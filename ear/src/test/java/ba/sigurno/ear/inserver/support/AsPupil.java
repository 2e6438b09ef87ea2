package ba.sigurno.ear.inserver.support;

import ba.sigurno.ejb.enrolment.pupil.PupilSecrets;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.access.PupilPass;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.concurrent.Callable;
import javax.security.auth.Subject;

/** Asks services as a pupil, as a page does after the sign-in; by the server's own security, as {@link AsTeacher}. */
@RequestScoped
public class AsPupil {

    private static final String SECURITY = "com.sun.enterprise.security.SecurityContext";
    private static final String GROUP = "org.glassfish.security.common.Group";

    @Inject
    private Caller caller;

    @Inject
    private PupilSecrets secrets;

    @Inject
    private Rows rows;

    /** Does something as the pupil with this public id. */
    public <T> T call(String pupilId, Callable<T> work) throws Exception {
        return call(secrets.passOf(rows.pupil(pupilId)), work);
    }

    /** Does something as the pupil with this pass. */
    public <T> T call(PupilPass pass, Callable<T> work) throws Exception {
        var name = Caller.PUPIL_PREFIX + pass.pupilId();
        var subject = new Subject();
        subject.getPrincipals()
                .add((Principal) type(GROUP).getConstructor(String.class).newInstance("PUPIL"));
        caller.recognised(pass);
        var security = type(SECURITY);
        var before = security.getMethod("getCurrent").invoke(null);
        set(security.getConstructor(String.class, Subject.class).newInstance(name, subject));
        try {
            return work.call();
        } finally {
            set(before);
            caller.recognised((PupilPass) null);
        }
    }

    private static void set(Object context) throws ReflectiveOperationException {
        type(SECURITY).getMethod("setCurrent", type(SECURITY)).invoke(null, context);
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
    }
}
