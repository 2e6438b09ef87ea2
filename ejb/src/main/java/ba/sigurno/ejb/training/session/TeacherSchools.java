package ba.sigurno.ejb.training.session;

import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.RoleGrant;
import ba.sigurno.persistence.school.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the schools of teachers, by one query for all of them. */
@ApplicationScoped
public class TeacherSchools {

    @PersistenceContext
    private EntityManager em;

    /** The names of the schools of each teacher, by the teacher's public id. */
    public Map<String, String> of(List<Account> teachers) {
        return grants(teachers)
                .collect(Collectors.groupingBy(
                        grant -> grant.getAccount().getPublicId(),
                        Collectors.mapping(grant -> grant.getSchool().getName(), Collectors.joining(", "))));
    }

    /** The schools of each teacher, with their municipalities, by the teacher's public id. */
    public Map<String, List<School>> schools(List<Account> teachers) {
        return grants(teachers)
                .collect(Collectors.groupingBy(
                        grant -> grant.getAccount().getPublicId(),
                        Collectors.mapping(RoleGrant::getSchool, Collectors.toList())));
    }

    private Stream<RoleGrant> grants(List<Account> teachers) {
        return teachers.isEmpty()
                ? Stream.of()
                : em.createNamedQuery(Account.FETCH_GRANTS, RoleGrant.class)
                        .setParameter("accounts", teachers)
                        .setHint("eclipselink.left-join-fetch", "g.school.municipality")
                        .getResultStream()
                        .filter(grant -> grant.getSchool() != null);
    }
}
