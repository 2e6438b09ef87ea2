package ba.sigurno.ejb.participation.attention;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.participation.attention.SchoolLetter;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;

/** Deletes the notes of letters to schools a year after these. */
@Singleton
@PermitAll
public class SchoolLetterPurge {

    /** Notes of letters to schools. */
    @Produces
    static final Promise LETTERS =
            Promise.of("school_letter", SchoolLetterPurge.class, SchoolLetter.PURGE, Duration.ofDays(365));

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Deletes old notes. */
    @OnOneServer
    @Schedule(hour = "3", minute = "56", persistent = false)
    public void purge() {
        LETTERS.keep(em, clock.instant());
    }
}
