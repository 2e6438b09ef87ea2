package ba.sigurno.ejb.youthpanel.peer;

import ba.sigurno.ejb.school.SchoolRecord;
import ba.sigurno.ejb.school.SchoolRecord.Fate;
import ba.sigurno.ejb.school.SchoolRecords;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.youthpanel.peer.PeerSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** The peer sessions at a school that is merged: they are the other one's from now on. */
@ApplicationScoped
public class SchoolPeerSessions implements SchoolRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Map<String, Fate> columns() {
        return Map.of("panel_peer_session.school_id", Fate.MOVES);
    }

    @Override
    public List<SchoolRecord> of(School school) {
        var number = em.createNamedQuery(PeerSession.COUNT_OF_SCHOOL, Long.class)
                .setParameter("school", school)
                .getSingleResult();
        return List.of(new SchoolRecord("youthpanel_merge_sessions", Fate.MOVES, number));
    }

    @Override
    public void move(School from, School into) {
        em.createNamedQuery(PeerSession.CHANGE_SCHOOL)
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
    }
}
