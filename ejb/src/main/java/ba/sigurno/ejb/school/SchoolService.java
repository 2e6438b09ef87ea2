package ba.sigurno.ejb.school;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.text.SearchPattern;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Municipality;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Finds schools, for lists and pickers. The list of schools is no secret among staff. */
@Stateless
@RolesAllowed(Account.STAFF)
public class SchoolService {

    @PersistenceContext
    private EntityManager em;

    /**
     * Filters the schools; each part may be null.
     *
     * @param text a part of the name, or of that of the municipality, in either script: caj finds čaj, čaj finds чај
     * @param authorityId the id of the authority
     * @param municipalityId the id of the municipality
     */
    public record Filter(String text, Long authorityId, Long municipalityId) {}

    /** Returns one page of the active schools that match, by name, with authority and municipality. */
    public Page<School> search(Filter filter, int wished, int size) {
        long total = query(School.SEARCH_COUNT, Long.class, filter).getSingleResult();
        int page = Page.within(wished, total, size);
        var schools = query(School.SEARCH, School.class, filter)
                .setFirstResult(Page.offset(page, size))
                .setMaxResults(size)
                .getResultList();
        return Page.of(schools, page, total, size);
    }

    /** Returns the first {@code most} schools by name whose name or municipality holds {@code text}, for a picker. */
    public List<School> pick(String text, int most) {
        return query(School.SEARCH, School.class, new Filter(text, null, null))
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns the school with this public id, with authority and municipality. */
    public Optional<School> find(String publicId) {
        return em.createNamedQuery(School.BY_PUBLIC_ID, School.class)
                .setParameter("publicId", publicId)
                .getResultStream()
                .findFirst();
    }

    /** Returns the authorities that are responsible for schools, in the official order. */
    public List<Authority> authorities() {
        return em.createNamedQuery(Authority.COMPETENT, Authority.class).getResultList();
    }

    /** Returns the municipalities of an authority by name. */
    public List<Municipality> municipalities(Authority authority) {
        return em.createNamedQuery(Municipality.OF_AUTHORITY, Municipality.class)
                .setParameter("authority", authority)
                .getResultList();
    }

    private <T> TypedQuery<T> query(String name, Class<T> type, Filter filter) {
        return em.createNamedQuery(name, type)
                .setParameter("authorityId", filter.authorityId())
                .setParameter("municipalityId", filter.municipalityId())
                .setParameter("pattern", SearchPattern.inLatin(filter.text()));
    }
}
