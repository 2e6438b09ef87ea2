package ba.sigurno.ejb.entity;

import ba.sigurno.persistence.entity.PublicId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Predicate;

/** Finds the one entity that a caller names, managed by the transaction of the caller; an unknown id is refused. */
@ApplicationScoped
public class Entities {

    @PersistenceContext
    private EntityManager em;

    /**
     * Finds an entity by its public id. The caller of this bean checks whether it may be shown.
     *
     * @param query the name of a query with the one parameter {@code :publicId}
     * @param publicId the id as it came from outside: a malformed one is not queried; null is none
     * @throws NotFoundException when there is none
     */
    public <T> T find(Class<T> type, String query, String publicId) {
        return find(type, query, publicId, entity -> true);
    }

    /**
     * Finds an entity by its public id, unless the caller may not know of it: nobody learns which of the two it was.
     *
     * @param query the name of a query with the one parameter {@code :publicId}
     * @param publicId the id as it came from outside: a malformed one is not queried; null is none
     * @param known whether the caller may know of it
     * @throws NotFoundException when there is none, or the caller may not know of it
     */
    public <T> T find(Class<T> type, String query, String publicId, Predicate<? super T> known) {
        if (!PublicId.hasForm(publicId)) {
            throw new NotFoundException(type.getSimpleName());
        }
        return one(type, query, "publicId", publicId, known);
    }

    /**
     * Finds an entity by its code, such as an authority or an age band.
     *
     * @param query the name of a query with the one parameter {@code :code}
     * @throws NotFoundException when there is none
     */
    public <T> T findByCode(Class<T> type, String query, String code) {
        return one(type, query, "code", code, entity -> true);
    }

    private <T> T one(Class<T> type, String query, String parameter, String value, Predicate<? super T> known) {
        return em.createNamedQuery(query, type).setParameter(parameter, value).getResultList().stream()
                .filter(known)
                .findFirst()
                .orElseThrow(() -> new NotFoundException(type.getSimpleName() + " " + value));
    }
}
