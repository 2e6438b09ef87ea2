package ba.sigurno.ear.inserver.support;

import ba.sigurno.ejb.enrolment.pupil.PupilSecrets;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.access.PupilPass;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;

/** Asks services as a pupil, as a page does after the sign-in. */
@RequestScoped
public class AsPupil {

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

    /** Does something that gives nothing, as the pupil with this public id. */
    public void run(String pupilId, Runnable work) throws Exception {
        call(pupilId, () -> Concurrently.run(work));
    }

    /** Does something as the pupil with this pass. */
    public <T> T call(PupilPass pass, Callable<T> work) throws Exception {
        caller.recognised(pass);
        try {
            return ServerSecurity.call(Caller.PUPIL_PREFIX + pass.pupilId(), List.of("PUPIL"), work);
        } finally {
            caller.recognised((PupilPass) null);
        }
    }
}
