package ba.sigurno.ejb.entity;

import ba.sigurno.persistence.entity.PublicId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Predicate;

/** Finds the one entity that a caller names, managed by the transaction of the caller; what is not there is refused. */
@ApplicationScoped
public class Entities {

    @PersistenceContext
    private EntityManager em;

    /**
     * Finds an entity by its public id. Whether it is the caller's to know of, the caller of this bean checks.
     *
     * @param query the name of a query with the one parameter {@code :publicId}
     * @param publicId as it came from outside: what has not the form of an id is not asked for; null is none
     * @throws NotFoundException when there is none
     */
    public <T> T find(Class<T> type, String query, String publicId) {
        return find(type, query, publicId, entity -> true);
    }

    /**
     * Finds an entity by its public id, unless it is not to be known of: nobody learns which of the two it was.
     *
     * @param query the name of a query with the one parameter {@code :publicId}
     * @param publicId as it came from outside: what has not the form of an id is not asked for; null is none
     * @param known whether the caller may know of it
     * @throws NotFoundException when there is none, or it is not to be known of
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
