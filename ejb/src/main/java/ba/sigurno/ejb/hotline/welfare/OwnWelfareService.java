package ba.sigurno.ejb.hotline.welfare;

import ba.sigurno.ejb.identity.access.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Shows an analyst how much the analyst looked at; nobody sees that but the welfare officer. */
@Stateless
@RolesAllowed("ANALYST")
public class OwnWelfareService {

    @Inject
    private WelfareRecords records;

    @Inject
    private Caller caller;

    /** Returns what is known of the caller. */
    public WelfareView own() {
        return records.view(caller.account().getPublicId());
    }
}
