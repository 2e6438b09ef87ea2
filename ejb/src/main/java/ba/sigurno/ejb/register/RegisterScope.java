package ba.sigurno.ejb.register;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Municipality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The part of the register that the caller keeps: all of it for an administrator, for a coordinator that of the authority. */
@ApplicationScoped
public class RegisterScope {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    /** Returns the authorities whose schools the caller keeps, in the official order; an authority above has none. */
    public List<Authority> authorities() {
        return em.createNamedQuery(Authority.COMPETENT, Authority.class)
                .getResultStream()
                .filter(this::covers)
                .toList();
    }

    /**
     * Returns the authorities of which a list is shown: the one with this code, or all that the caller keeps when it is
     * null.
     *
     * @throws NotFoundException when the caller does not keep the schools of that authority
     */
    public List<Authority> authorities(String code) {
        var kept = authorities();
        if (code == null) {
            return kept;
        }
        return List.of(kept.stream()
                .filter(authority -> authority.getCode().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("authority " + code)));
    }

    /**
     * Finds a school, open or closed, with authority, municipality and parent.
     *
     * @throws NotFoundException when there is none, or the caller does not keep it
     */
    public School school(String schoolId) {
        return entities.find(School.class, School.BY_PUBLIC_ID, schoolId, school -> covers(school.getAuthority()));
    }

    /**
     * Finds the municipality with an {@link #id}.
     *
     * @throws NotFoundException when there is none, or the caller does not keep its schools
     */
    public Municipality municipality(String id) {
        int end = id == null ? -1 : id.indexOf('/');
        if (end < 0) {
            throw new NotFoundException("municipality");
        }
        var authority = authorities(id.substring(0, end)).get(0);
        return em.createNamedQuery(Municipality.BY_NAME, Municipality.class)
                .setParameter("authority", authority)
                .setParameter("name", id.substring(end + 1))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("municipality"));
    }

    /** Returns by what the outside names a municipality: the code of its authority, and its Latin name. */
    public static String id(Municipality municipality) {
        return municipality.getAuthority().getCode() + "/" + municipality.getNameLatin();
    }

    private boolean covers(Authority authority) {
        return caller.hasRole(Role.ADMIN) || caller.account().coordinates(authority);
    }
}
