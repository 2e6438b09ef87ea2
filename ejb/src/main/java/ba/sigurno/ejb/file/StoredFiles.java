package ba.sigurno.ejb.file;

import ba.sigurno.persistence.file.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Deletes files, many at once, without reading them. */
@ApplicationScoped
public class StoredFiles {

    @PersistenceContext
    private EntityManager em;

    /** Deletes files with what they belong to; returns how many there were. */
    public int delete(List<Long> ids) {
        return ids.isEmpty()
                ? 0
                : em.createNamedQuery(StoredFile.DELETE)
                        .setParameter("ids", ids)
                        .executeUpdate();
    }
}
