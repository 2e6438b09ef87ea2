package ba.sigurno.ejb.workshop.decision;

import ba.sigurno.ejb.identity.access.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Lets who decided on many requests at once have those concerned told. */
@Stateless
@RolesAllowed({"COORDINATOR", "PLANNER"})
public class ApprovalDigestService {

    @Inject
    private Caller caller;

    @Inject
    private ApprovalDigests digests;

    /** Tells those concerned of all that the caller approved and they were not told of: each person by one mail. */
    public void tell() {
        digests.send(caller.account().getId());
    }
}
