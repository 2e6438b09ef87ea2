package ba.sigurno.ejb.register.merging;

import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.register.RegisterScope;
import ba.sigurno.ejb.school.SchoolRecords;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.school.School;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/** Merges two entries of the register for one school: first it is shown what moves, then it is done for good. */
@Stateless
@RolesAllowed({"ADMIN", "COORDINATOR"})
public class SchoolMerging {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RegisterScope scope;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<SchoolRecords> rooms;

    /**
     * Returns what moves when a school is merged into another one.
     *
     * @throws DomainException when the two cannot be one school
     */
    public MergePreview preview(String fromId, String intoId) {
        var from = scope.school(fromId);
        var into = scope.school(intoId);
        from.requireMergeable(into);
        return new MergePreview(
                from,
                into,
                rooms.stream()
                        .flatMap(room -> room.of(from).stream())
                        .filter(record -> record.count() > 0)
                        .toList(),
                rooms.stream()
                        .flatMap(room -> room.clashes(from, into).stream())
                        .toList());
    }

    /**
     * Merges a school into another one, once: the first is closed, and its classes, teachers, attempts and requests are the
     * other's.
     *
     * @throws DomainException when the two cannot be one school, or the first was merged already
     */
    public void merge(String fromId, String intoId) {
        var from = scope.school(fromId);
        var into = scope.school(intoId);
        // In one order, so that two who merge crosswise do not wait for each other.
        Stream.of(from, into)
                .sorted(Comparator.comparing(School::getId))
                .forEach(school -> em.refresh(school, LockModeType.PESSIMISTIC_WRITE));
        from.requireMergeable(into);
        rooms.forEach(room -> room.move(from, into));
        from.mergeInto(into, LocalDate.now(clock));
        audit.record(
                "register_action_merged", "school", fromId, from.getName() + AuditService.SEPARATOR + into.getName());
    }
}
