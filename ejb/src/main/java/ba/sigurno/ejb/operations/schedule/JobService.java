package ba.sigurno.ejb.operations.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Shows an administrator the jobs of the timers. */
@Stateless
@RolesAllowed("ADMIN")
public class JobService {

    @Inject
    private Jobs jobs;

    /** Returns all that have run, those that need somebody first. */
    public List<JobView> all() {
        return jobs.all();
    }
}
