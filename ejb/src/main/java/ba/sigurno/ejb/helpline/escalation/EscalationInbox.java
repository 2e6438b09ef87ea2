package ba.sigurno.ejb.helpline.escalation;

import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxSource;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The escalations that wait, by their number alone. */
@ApplicationScoped
public class EscalationInbox implements InboxSource {

    @Inject
    private EscalationCounts counts;

    @Override
    public List<InboxLine> of(Account caller) {
        return caller.hasRole(Role.COUNSELLOR) || caller.hasRole(Role.SUPERVISOR)
                ? counts.of(caller.getPublicId())
                : List.of();
    }
}
