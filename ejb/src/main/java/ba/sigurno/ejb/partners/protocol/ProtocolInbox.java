package ba.sigurno.ejb.partners.protocol;

import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxSource;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.partners.protocol.Protocol;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The protocols that want a look: to be reviewed, or at their end. */
@ApplicationScoped
public class ProtocolInbox implements InboxSource {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public List<InboxLine> of(Account caller) {
        if (!caller.hasRole(Role.PARTNER_OFFICER)) {
            return List.of();
        }
        long due = em.createNamedQuery(Protocol.DUE, Long.class)
                .setParameter("day", LocalDate.now(clock).plusDays(ProtocolService.DAYS_BEFORE))
                .getSingleResult();
        return List.of(
                new InboxLine("partners_inbox_protocols", due, null, "/partners/protocol/protocols.xhtml?due=true"));
    }
}
