package ba.sigurno.ejb.quiz.picture;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.file.PictureFile;
import ba.sigurno.ejb.file.Pictures;
import ba.sigurno.persistence.quiz.picture.StoredPicture;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Keeps the pictures of questions, each once. */
@Stateless
public class PictureStore {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Stores the bytes that somebody sent as a picture, and returns the digest by which it is known.
     *
     * @throws ba.sigurno.persistence.i18n.DomainException when they are no picture that questions may show
     */
    @RolesAllowed("EDITOR")
    public String add(byte[] bytes) {
        var file = Pictures.of(bytes);
        new KeptPictures(em, clock).keep(file);
        return file.digest();
    }

    /** Returns a picture, for everybody who knows its digest: it cannot be guessed. */
    @PermitAll
    public PictureFile get(String digest) {
        var picture = em.find(StoredPicture.class, digest);
        if (picture == null) {
            throw new NotFoundException("picture " + digest);
        }
        return new PictureFile(picture.getDigest(), picture.getMediaType(), picture.getBytes());
    }
}
