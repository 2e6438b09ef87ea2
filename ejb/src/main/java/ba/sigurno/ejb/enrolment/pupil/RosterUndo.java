package ba.sigurno.ejb.enrolment.pupil;

import ba.sigurno.ejb.enrolment.schoolclass.ClassAccess;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.enrolment.roster.RosterChange;
import ba.sigurno.persistence.enrolment.roster.RosterImport;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes back the last list of a class, while nobody whom it made has signed in. */
@Stateless
@RolesAllowed("TEACHER")
public class RosterUndo {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClassAccess classes;

    @Inject
    private AuditService audit;

    /**
     * The last list of a class.
     *
     * @param id its public id
     * @param takenAt when it was taken
     * @param made the number of pupils it made who are still there
     * @param changed the number of names it changed
     */
    public record Last(String id, Instant takenAt, long made, long changed) {}

    /** Returns the last list of a class; empty when there is none that can be taken back. */
    public Optional<Last> last(String classId) {
        return newest(classes.get(classId)).flatMap(row -> {
            var changes = changes(row);
            long made = changes.stream().filter(RosterChange::isMade).count();
            return changes.isEmpty() || isUsed(changes)
                    ? Optional.empty()
                    : Optional.of(new Last(row.getPublicId(), row.getTakenAt(), made, changes.size() - made));
        });
    }

    /**
     * Takes the last list of a class back: the pupils it made go, the others have their names of before.
     *
     * @throws DomainException when one of those it made has signed in
     */
    public void undo(String classId, String importId) {
        var schoolClass = classes.changing(classId);
        var row = newest(schoolClass)
                .filter(newest -> newest.getPublicId().equals(importId))
                .orElseThrow(() -> new NotFoundException("import " + importId));
        var changes = changes(row);
        DomainException.require(!isUsed(changes), "enrolment_rule_import_used");
        for (var change : changes) {
            if (change.isMade()) {
                em.remove(change.getPupil());
            } else {
                change.takeBack();
            }
        }
        em.remove(row);
        audit.record(
                "enrolment_action_roster_undone",
                "class",
                schoolClass.getPublicId(),
                schoolClass.getName()
                        + AuditService.SEPARATOR
                        + schoolClass.getSchool().getName()
                        + AuditService.SEPARATOR
                        + changes.size());
    }

    private Optional<RosterImport> newest(SchoolClass schoolClass) {
        return em.createNamedQuery(RosterImport.OF_CLASS, RosterImport.class)
                .setParameter("schoolClass", schoolClass)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private List<RosterChange> changes(RosterImport row) {
        return em.createNamedQuery(RosterChange.OF_IMPORT, RosterChange.class)
                .setParameter("rosterImport", row)
                .getResultList();
    }

    /** Tests whether a pupil whom it made has signed in, or one of its pupils went on in another class. */
    private static boolean isUsed(List<RosterChange> changes) {
        return changes.stream()
                .anyMatch(change ->
                        change.isMade() && change.getPupil().getFirstSignIn() != null || change.isElsewhere());
    }
}
