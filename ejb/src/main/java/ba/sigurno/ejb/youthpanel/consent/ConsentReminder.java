package ba.sigurno.ejb.youthpanel.consent;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.youthpanel.consent.ConsentDecision;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/** Reminds guardians, once, of consents that end within thirty days: the school year is over, or the next birthday comes. */
@Stateless
@PermitAll
public class ConsentReminder {

    /** As many as an hour; the next one takes the rest. */
    private static final int BATCH = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ConsentMails mails;

    @Inject
    private Clock clock;

    /** Reminds who is due; of several servers the later ones find that it is done. */
    @OnOneServer
    @Schedule(dayOfWeek = "Mon-Fri", hour = "8-14", minute = "40", persistent = false)
    public void remind() {
        var today = LocalDate.now(clock);
        em.createNamedQuery(ConsentDecision.TO_REMIND, PanelMember.class)
                .setParameter("today", today)
                .setParameter("ahead", today.plus(ConsentDecision.AHEAD))
                .setParameter("before", today.minus(ConsentDecision.AHEAD))
                .setMaxResults(BATCH)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(member -> {
                    member.remind(today);
                    mails.remind(member);
                });
    }
}
