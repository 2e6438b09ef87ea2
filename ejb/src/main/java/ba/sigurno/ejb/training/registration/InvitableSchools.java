package ba.sigurno.ejb.training.registration;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.school.SchoolService;
import ba.sigurno.persistence.identity.account.RoleGrant;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The schools for whose teachers a session is. */
@ApplicationScoped
public class InvitableSchools {

    /** Schools shown for a search; whoever finds more types more. */
    private static final int MAX = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SchoolService schools;

    /** The first ones by name whose name holds a text; none when it is blank. */
    List<InvitationView.SchoolLine> find(TrainingSession session, String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        var authorityId =
                session.getAuthority() == null ? null : session.getAuthority().getId();
        var found = schools.search(new SchoolService.Filter(text, authorityId, null), 1, MAX)
                .items();
        var teachers = teachers(found);
        return found.stream()
                .map(school -> new InvitationView.SchoolLine(
                        school.getPublicId(),
                        school.getName(),
                        school.getPlace() == null ? "" : school.getPlace(),
                        teachers.getOrDefault(school.getId(), 0L)))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws NotFoundException when there is none, or the session is not for its teachers
     */
    School get(TrainingSession session, String schoolId) {
        return schools.find(schoolId)
                .filter(school ->
                        session.getAuthority() == null || school.getAuthority().equals(session.getAuthority()))
                .orElseThrow(() -> new NotFoundException("school of the session's authority: " + schoolId));
    }

    private Map<Long, Long> teachers(List<School> found) {
        return found.isEmpty()
                ? Map.of()
                : em.createNamedQuery(RoleGrant.COUNT_TEACHERS, Object[].class)
                        .setParameter("schools", found)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
