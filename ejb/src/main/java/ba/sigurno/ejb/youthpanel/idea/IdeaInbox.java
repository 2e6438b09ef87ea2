package ba.sigurno.ejb.youthpanel.idea;

import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxSource;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.youthpanel.idea.PanelIdea;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The ideas that the centre has not answered. */
@ApplicationScoped
public class IdeaInbox implements InboxSource {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<InboxLine> of(Account caller) {
        if (!caller.hasRole(Role.PANEL_LEAD)) {
            return List.of();
        }
        return List.of(InboxLine.of(
                "youthpanel_inbox_ideas",
                em.createNamedQuery(PanelIdea.WAITING, Object[].class),
                "/youthpanel/idea/ideas.xhtml?sort=STATUS"));
    }
}
