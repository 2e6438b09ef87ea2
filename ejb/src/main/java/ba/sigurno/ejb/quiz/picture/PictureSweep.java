package ba.sigurno.ejb.quiz.picture;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.quiz.picture.StoredPicture;
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
 * Deletes pictures that no version of a question, no import, no lesson and no item of the library shows any more, such as those of a form that nobody
 * saved. Two days are enough for a form to be saved.
 */
@Singleton
@PermitAll
public class PictureSweep {

    /** Pictures that nothing shows. */
    @Produces
    static final Promise PICTURES = Promise.of(
                    "picture",
                    PictureSweep.class,
                    StoredPicture.FORGOTTEN,
                    (due, at) -> due.setParameter(1, Timestamp.from(at.minus(Duration.ofDays(2)))))
            .suddenly();

    /** The number of pictures deleted a day; the rest waits for the next. */
    private static final int BATCH = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Deletes the forgotten pictures, the oldest first. */
    @OnOneServer
    @Schedule(hour = "4", minute = "10", persistent = false)
    public void sweep() {
        var forgotten = PICTURES.due(em, Object.class, clock.instant())
                .setMaxResults(BATCH)
                .getResultList();
        if (!forgotten.isEmpty()) {
            em.createNamedQuery(StoredPicture.DELETE)
                    .setParameter("digests", forgotten)
                    .executeUpdate();
        }
    }
}
