package ba.sigurno.ejb.training.session;

import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.RoleGrant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the schools of teachers, by one query for all of them. */
@ApplicationScoped
public class TeacherSchools {

    @PersistenceContext
    private EntityManager em;

    /** The names of the schools of each teacher, by the teacher's public id. */
    public Map<String, String> of(List<Account> teachers) {
        if (teachers.isEmpty()) {
            return Map.of();
        }
        return em.createNamedQuery(Account.FETCH_GRANTS, RoleGrant.class)
                .setParameter("accounts", teachers)
                .getResultStream()
                .filter(grant -> grant.getSchool() != null)
                .collect(Collectors.groupingBy(
                        grant -> grant.getAccount().getPublicId(),
                        Collectors.mapping(grant -> grant.getSchool().getName(), Collectors.joining(", "))));
    }
}
