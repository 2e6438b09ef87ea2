package ba.sigurno.ejb.helpline.shift;

import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxSource;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells supervisors who waits for a talk. */
@ApplicationScoped
public class DebriefInbox implements InboxSource {

    @Inject
    private DebriefReader debriefs;

    @Override
    public List<InboxLine> of(Account caller) {
        return caller.hasRole(Role.SUPERVISOR) ? List.of(debriefs.waiting()) : List.of();
    }
}
