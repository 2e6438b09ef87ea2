package ba.sigurno.ejb.enrolment.pupil;

import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.roster.RosterChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** What lists did to a pupil: nothing any more once it moved or was merged, so that no list that is taken back removes it. */
@ApplicationScoped
public class ListedPupils implements PupilRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<String> columns() {
        return Set.of("roster_change.pupil_id");
    }

    @Override
    public List<PupilRecord> of(Pupil pupil) {
        return List.of();
    }

    @Override
    public void join(Pupil from, Pupil into) {
        leave(into);
    }

    @Override
    public void leave(Pupil pupil) {
        em.createNamedQuery(RosterChange.LEAVE).setParameter("pupil", pupil).executeUpdate();
    }
}
