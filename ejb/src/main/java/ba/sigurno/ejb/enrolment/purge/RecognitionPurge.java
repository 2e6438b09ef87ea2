package ba.sigurno.ejb.enrolment.purge;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.roster.RosterImport;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Logger;

/**
 * Erases the names by which teachers recognise their pupils, when a school year is over and September too, and former ones
 * kept for taking lists back, a month after.
 */
@Stateless
@PermitAll
public class RecognitionPurge {

    /** In days: the month in which classes go on to the next year, and their teachers choose who goes on. */
    private static final int SEPTEMBER = 30;

    private static final Logger LOG = Logger.getLogger(RecognitionPurge.class.getName());

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Erases names every night, because a server may be down on 1 October. */
    @OnOneServer
    @Schedule(hour = "3", minute = "20", persistent = false)
    public void everyNight() {
        int forgotten = before(SchoolYear.of(LocalDate.now(clock).minusDays(SEPTEMBER)));
        if (forgotten > 0) {
            LOG.info(() -> "forgot the names by which teachers recognised " + forgotten + " pupils");
        }
    }

    /** Erases the names in classes of earlier school years; returns the number of pupils. Repeating it does no harm. */
    public int before(SchoolYear year) {
        em.createNamedQuery(RosterImport.PURGE)
                .setParameter("before", clock.instant().minus(RosterImport.KEPT))
                .setParameter("schoolYear", year)
                .executeUpdate();
        return em.createNamedQuery(Pupil.FORGET_RECOGNITION)
                .setParameter("schoolYear", year)
                .executeUpdate();
    }
}
