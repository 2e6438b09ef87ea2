package ba.sigurno.ejb.identity.admission;

import ba.sigurno.ejb.school.SchoolRecord;
import ba.sigurno.ejb.school.SchoolRecord.Fate;
import ba.sigurno.ejb.school.SchoolRecords;
import ba.sigurno.persistence.identity.admission.TeamInvitation;
import ba.sigurno.persistence.identity.admission.TeamInvitationList;
import ba.sigurno.persistence.school.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** The invitations of a school that is merged: they are to the other one from now on. */
@ApplicationScoped
public class SchoolInvitations implements SchoolRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Map<String, Fate> columns() {
        return Map.of("team_invitation.school_id", Fate.MOVES, "team_invitation_list.school_id", Fate.MOVES);
    }

    @Override
    public List<SchoolRecord> of(School school) {
        return List.of(new SchoolRecord(
                "identity_merge_invitations",
                Fate.MOVES,
                em.createNamedQuery(TeamInvitation.OF_SCHOOL_COUNT, Long.class)
                        .setParameter("school", school)
                        .getSingleResult()));
    }

    @Override
    public void move(School from, School into) {
        for (var move : List.of(TeamInvitation.MOVE, TeamInvitationList.MOVE)) {
            em.createNamedQuery(move)
                    .setParameter("school", from)
                    .setParameter("to", into)
                    .executeUpdate();
        }
    }
}
