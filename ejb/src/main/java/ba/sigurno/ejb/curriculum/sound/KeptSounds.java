package ba.sigurno.ejb.curriculum.sound;

import ba.sigurno.persistence.curriculum.sound.StoredSound;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;

/** Keeps recordings, each once, and notes the time each came last: recent ones are not swept away. */
public final class KeptSounds {

    private final EntityManager em;
    private final Clock clock;

    /** Keeps them in the caller's transaction. */
    public KeptSounds(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** Stores a checked recording. */
    public void keep(SoundFile sound) {
        em.createNamedQuery(StoredSound.KEEP)
                .setParameter(1, sound.digest())
                .setParameter(2, sound.mediaType())
                .setParameter(3, sound.bytes())
                .setParameter(4, Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}
