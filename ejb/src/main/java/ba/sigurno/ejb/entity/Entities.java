package ba.sigurno.ejb.entity;

import ba.sigurno.persistence.entity.PublicId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Finds what a caller names by its public id. Whether it is the caller's to know of, the caller of this bean checks; a
 * refusal is a {@link NotFoundException} too, so that nobody learns which of the two it was.
 */
@ApplicationScoped
public class Entities {

    /** The parameter of the queries that {@link #find} takes. */
    public static final String PARAMETER = "publicId";

    @PersistenceContext
    private EntityManager em;

    /**
     * Finds the one entity with a public id, managed by the transaction of the caller.
     *
     * @param query the name of a query with the one parameter {@code :publicId}
     * @param publicId as it came from outside: what has not the form of an id is not asked for; null is none
     * @throws NotFoundException when there is none
     */
    public <T> T find(Class<T> type, String query, String publicId) {
        if (!PublicId.hasForm(publicId)) {
            throw new NotFoundException(type.getSimpleName());
        }
        return em.createNamedQuery(query, type)
                .setParameter(PARAMETER, publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException(type.getSimpleName() + " " + publicId));
    }
}
