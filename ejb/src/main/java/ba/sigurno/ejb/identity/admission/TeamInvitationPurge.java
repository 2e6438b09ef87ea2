package ba.sigurno.ejb.identity.admission;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.identity.admission.TeamInvitation;
import ba.sigurno.persistence.identity.admission.TeamInvitationList;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Deletes invitations that ended a month ago, and lists of people to invite after a week. */
@Singleton
@PermitAll
public class TeamInvitationPurge {

    /** Invitations to the team of a school. */
    @Produces
    static final Promise INVITATIONS =
            Promise.of("team_invitation", TeamInvitationPurge.class, TeamInvitation.PURGE, TeamInvitation.KEPT);

    /** Lists of people to invite. */
    @Produces
    static final Promise LISTS = Promise.of(
            "team_invitation_list", TeamInvitationPurge.class, TeamInvitationList.PURGE, TeamInvitationList.KEPT);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Deletes old invitations and lists. */
    @OnOneServer
    @Schedule(hour = "3", minute = "52", persistent = false)
    public void purge() {
        INVITATIONS.keep(em, clock.instant());
        LISTS.keep(em, clock.instant());
    }
}
