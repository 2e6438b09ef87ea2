package ba.sigurno.ejb.youthpanel.message;

import ba.sigurno.persistence.youthpanel.member.PanelMember;
import ba.sigurno.persistence.youthpanel.message.PanelMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads messages for members. */
@ApplicationScoped
public class MessageLines {

    private static final int MAX_SHOWN = 30;

    @PersistenceContext
    private EntityManager em;

    /** Returns the last messages that a member reads: what has been released, to the panel or to this member. */
    public List<MessageLine> forMember(PanelMember member) {
        return em.createNamedQuery(PanelMessage.SEEN_BY_MEMBER, PanelMessage.class)
                .setParameter("member", member)
                .setMaxResults(MAX_SHOWN)
                .getResultStream()
                .map(MessageLine::forMember)
                .toList();
    }
}
