package ba.sigurno.ejb.helpline.quality;

import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxSource;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells supervisors how many contacts they are to review. */
@ApplicationScoped
public class QualityInbox implements InboxSource {

    @Inject
    private QualityReader reviews;

    @Override
    public List<InboxLine> of(Account caller) {
        return caller.hasRole(Role.SUPERVISOR) ? List.of(reviews.waiting(caller.getPublicId())) : List.of();
    }
}
