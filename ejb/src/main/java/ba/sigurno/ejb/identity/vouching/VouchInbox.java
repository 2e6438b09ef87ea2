package ba.sigurno.ejb.identity.vouching;

import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxSource;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** The people who wait for the caller's word, and the own roles that wait for somebody else's. */
@ApplicationScoped
public class VouchInbox implements InboxSource {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<InboxLine> of(Account caller) {
        var lines = new ArrayList<InboxLine>();
        var roles = caller.vouchesFor();
        if (!roles.isEmpty()) {
            long waiting = em.createNamedQuery(Account.COUNT_WAITING_FOR_VOUCHERS, Long.class)
                    .setParameter("roles", roles)
                    .getSingleResult();
            lines.add(new InboxLine("identity_inbox_vouch", waiting, null, "/identity/vouching/vouch.xhtml"));
        }
        int own = caller.waiting(EnumSet.allOf(Role.class)).size();
        if (own > 0) {
            lines.add(new InboxLine("identity_inbox_waiting_roles", own, null, "/identity/account/account.xhtml"));
        }
        return lines;
    }
}
