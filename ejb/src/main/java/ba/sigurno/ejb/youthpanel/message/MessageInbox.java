package ba.sigurno.ejb.youthpanel.message;

import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxSource;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.youthpanel.message.PanelMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The messages to members that wait for the caller to release them. */
@ApplicationScoped
public class MessageInbox implements InboxSource {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<InboxLine> of(Account caller) {
        if (!caller.hasRole(Role.PANEL_LEAD) && !caller.hasRole(Role.SUPERVISOR)) {
            return List.of();
        }
        return List.of(InboxLine.of(
                "youthpanel_inbox_messages",
                em.createNamedQuery(PanelMessage.TO_RELEASE, Object[].class).setParameter("account", caller),
                "/youthpanel/message/messages.xhtml"));
    }
}
