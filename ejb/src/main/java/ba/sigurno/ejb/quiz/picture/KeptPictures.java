package ba.sigurno.ejb.quiz.picture;

import ba.sigurno.ejb.file.PictureFile;
import ba.sigurno.persistence.quiz.picture.StoredPicture;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;

/** Keeps pictures, each once, and notes the time each came last: recent ones are not swept away. */
public final class KeptPictures {

    private final EntityManager em;
    private final Clock clock;

    /** Keeps them in the caller's transaction. */
    public KeptPictures(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** Stores a checked picture. */
    public void keep(PictureFile picture) {
        em.createNamedQuery(StoredPicture.KEEP)
                .setParameter(1, picture.digest())
                .setParameter(2, picture.mediaType())
                .setParameter(3, picture.bytes())
                .setParameter(4, Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}
