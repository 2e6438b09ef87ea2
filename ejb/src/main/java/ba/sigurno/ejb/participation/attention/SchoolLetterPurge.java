package ba.sigurno.ejb.participation.attention;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.participation.attention.SchoolLetter;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Deletes the notes of letters to schools a year after these. */
@Singleton
@PermitAll
public class SchoolLetterPurge {

    private static final int DAYS = 365;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Deletes old notes. */
    @OnOneServer
    @Schedule(hour = "3", minute = "56", persistent = false)
    public void purge() {
        em.createNamedQuery(SchoolLetter.PURGE)
                .setParameter("before", clock.instant().minus(DAYS, ChronoUnit.DAYS))
                .executeUpdate();
    }
}
