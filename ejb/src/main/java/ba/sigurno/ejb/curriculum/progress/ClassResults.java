package ba.sigurno.ejb.curriculum.progress;

import ba.sigurno.ejb.curriculum.assignment.ClassAssignments;
import ba.sigurno.ejb.curriculum.module.ModuleTitles;
import ba.sigurno.ejb.enrolment.schoolclass.ClassRecords;
import ba.sigurno.persistence.curriculum.assignment.Assignment;
import ba.sigurno.persistence.curriculum.progress.ModuleCompletion;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;

/** The modules that a class was assigned. When its pupils go on, it keeps how many had each and how many completed it. */
@ApplicationScoped
public class ClassResults implements ClassRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public boolean hasAny(SchoolClass schoolClass) {
        return !assignments(schoolClass).isEmpty();
    }

    @Override
    public List<String> missing(SchoolClass schoolClass, Language reader) {
        return ClassAssignments.of(schoolClass, em).stream()
                .map(Assignment::getEdition)
                .filter(edition -> !edition.isWrittenIn(schoolClass.getLanguage()))
                .map(edition -> ModuleTitles.of(edition, reader))
                .toList();
    }

    @Override
    public void conclude(SchoolClass schoolClass) {
        int pupils = em.createNamedQuery(Pupil.COUNT, Long.class)
                .setParameter("schoolClass", schoolClass)
                .getSingleResult()
                .intValue();
        var done = em.createNamedQuery(ModuleCompletion.COUNTS_OF_CLASS, Object[].class)
                .setParameter("schoolClass", schoolClass)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Long) row[1]).intValue()));
        assignments(schoolClass)
                .forEach(each -> each.conclude(
                        each.isWholeClass() ? pupils : each.getPupils().size(),
                        done.getOrDefault(each.getEdition().getId(), 0)));
    }

    private List<Assignment> assignments(SchoolClass schoolClass) {
        return em.createNamedQuery(Assignment.OF_CLASSES, Assignment.class)
                .setParameter("classes", List.of(schoolClass))
                .getResultList();
    }
}
