package ba.sigurno.ejb.identity.admission;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.identity.admission.TeamInvitation;
import ba.sigurno.persistence.identity.admission.TeamInvitationList;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Deletes invitations that ended a month ago, and lists of people to invite after a week. */
@Singleton
@PermitAll
public class TeamInvitationPurge {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Deletes old invitations and lists. */
    @OnOneServer
    @Schedule(hour = "3", minute = "52", persistent = false)
    public void purge() {
        em.createNamedQuery(TeamInvitation.PURGE)
                .setParameter("before", clock.instant().minus(TeamInvitation.KEPT))
                .executeUpdate();
        em.createNamedQuery(TeamInvitationList.PURGE)
                .setParameter("before", clock.instant().minus(TeamInvitationList.KEPT))
                .executeUpdate();
    }
}
