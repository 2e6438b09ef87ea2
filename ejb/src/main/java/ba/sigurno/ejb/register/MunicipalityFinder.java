package ba.sigurno.ejb.register;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.text.SearchPattern;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Municipality;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Finds any municipality of the country, for those who travel all of it: where a trainer lives, where something is held. */
@Stateless
@RolesAllowed({"PLANNER", "TRAINER"})
public class MunicipalityFinder {

    @PersistenceContext
    private EntityManager em;

    /** Returns the first {@code most} municipalities by name whose name holds {@code text}, in either script. */
    public List<Municipality> search(String text, int most) {
        return em.createNamedQuery(Municipality.SEARCH, Municipality.class)
                .setParameter(
                        "authorities",
                        em.createNamedQuery(Authority.COMPETENT, Authority.class)
                                .getResultList())
                .setParameter("pattern", SearchPattern.inLatin(text))
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Finds the municipality that the outside names by {@link RegisterScope#id}.
     *
     * @throws NotFoundException when there is none
     */
    public Municipality find(String id) {
        int end = id == null ? -1 : id.indexOf('/');
        if (end < 0) {
            throw new NotFoundException("municipality");
        }
        return em.createNamedQuery(Authority.BY_CODE, Authority.class)
                .setParameter("code", id.substring(0, end))
                .getResultStream()
                .flatMap(authority -> em.createNamedQuery(Municipality.BY_NAME, Municipality.class)
                        .setParameter("authority", authority)
                        .setParameter("name", id.substring(end + 1))
                        .getResultStream())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("municipality"));
    }
}
