package ba.sigurno.ejb.curriculum.sound;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.curriculum.sound.StoredSound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Gives out the recordings of lessons. */
@Stateless
@PermitAll
public class SoundStore {

    @PersistenceContext
    private EntityManager em;

    /** Returns a recording, for everybody who knows its digest: it cannot be guessed. */
    public SoundFile get(String digest) {
        var sound = em.find(StoredSound.class, digest);
        if (sound == null) {
            throw new NotFoundException("sound " + digest);
        }
        return SoundFile.of(sound);
    }
}
