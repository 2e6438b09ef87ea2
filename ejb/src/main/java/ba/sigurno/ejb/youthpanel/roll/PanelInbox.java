package ba.sigurno.ejb.youthpanel.roll;

import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxSource;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.youthpanel.consent.ConsentDecision;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The nominations that wait for the centre, and the members whose consent ends soon. */
@ApplicationScoped
public class PanelInbox implements InboxSource {

    private static final String ROLL = "/youthpanel/roll/members.xhtml?sort=NOMINATED";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public List<InboxLine> of(Account caller) {
        if (!caller.hasRole(Role.PANEL_LEAD)) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        return List.of(
                InboxLine.of(
                        "youthpanel_inbox_nominations",
                        em.createNamedQuery(PanelMember.TO_INVITE, Object[].class),
                        ROLL),
                InboxLine.of(
                        "youthpanel_inbox_ending",
                        em.createNamedQuery(ConsentDecision.ENDING, Object[].class)
                                .setParameter("today", today)
                                .setParameter("ahead", today.plus(ConsentDecision.AHEAD)),
                        ROLL));
    }
}
