package ba.sigurno.ejb.youthpanel.incident;

import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxSource;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells supervisors, and not the lead of the panel, that something is wrong. */
@ApplicationScoped
public class IncidentInbox implements InboxSource {

    @Inject
    private IncidentReader incidents;

    @Override
    public List<InboxLine> of(Account caller) {
        return caller.hasRole(Role.SUPERVISOR) ? List.of(incidents.waiting()) : List.of();
    }
}
