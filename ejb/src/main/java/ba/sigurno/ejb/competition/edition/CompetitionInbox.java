package ba.sigurno.ejb.competition.edition;

import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxSource;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** The editions that wait for administrators to switch them on; results wait for nobody, for they are frozen by a timer. */
@ApplicationScoped
public class CompetitionInbox implements InboxSource {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public List<InboxLine> of(Account caller) {
        if (!caller.hasRole(Role.ADMIN)) {
            return List.of();
        }
        long drafts = em.createNamedQuery(CompetitionEdition.COUNT_DRAFTS, Long.class)
                .setParameter("now", clock.instant())
                .getSingleResult();
        return List.of(new InboxLine(
                "competition_inbox_drafts", drafts, null, "/competition/edition/editions.xhtml?drafts=true"));
    }
}
