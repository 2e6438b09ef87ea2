package ba.sigurno.ejb.curriculum.sound;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.curriculum.sound.StoredSound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

/**
 * Deletes recordings that no lesson plays any more, such as those of a form that nobody saved. Two days are enough for a
 * form to be saved.
 */
@Singleton
@PermitAll
public class SoundSweep {

    /** Recordings that nothing plays. */
    @Produces
    static final Promise RECORDINGS = Promise.of(
                    "sound",
                    SoundSweep.class,
                    StoredSound.FORGOTTEN,
                    (due, at) -> due.setParameter(1, Timestamp.from(at.minus(Duration.ofDays(2)))))
            .suddenly();

    /** The number of recordings deleted a day; the rest waits for the next. */
    private static final int BATCH = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Deletes the forgotten recordings, the oldest first. */
    @OnOneServer
    @Schedule(hour = "4", minute = "20", persistent = false)
    public void sweep() {
        var forgotten = RECORDINGS
                .due(em, Object.class, clock.instant())
                .setMaxResults(BATCH)
                .getResultList();
        if (!forgotten.isEmpty()) {
            em.createNamedQuery(StoredSound.DELETE)
                    .setParameter("digests", forgotten)
                    .executeUpdate();
        }
    }
}
