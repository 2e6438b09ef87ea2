package ba.sigurno.ejb.enrolment.pupil;

import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/** Removes pupils, with their answers and progress, when the school year after theirs is over. */
@Stateless
@PermitAll
public class PupilPurge {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Removes pupils every night, because a server may be down on 1 September. */
    @Schedule(hour = "3", minute = "25", persistent = false)
    public void everyNight() {
        before(SchoolYear.of(LocalDate.now(clock)).previous());
    }

    /** Removes the pupils in classes of school years before {@code year}. Repeating it does no harm. */
    public void before(SchoolYear year) {
        em.createNamedQuery(Pupil.DELETE_BEFORE)
                .setParameter("schoolYear", year)
                .executeUpdate();
    }
}
