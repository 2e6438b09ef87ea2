package ba.sigurno.ejb.curriculum.assignment;

import ba.sigurno.persistence.curriculum.assignment.Assignment;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

/** Reads what a class was assigned. */
public final class ClassAssignments {

    private ClassAssignments() {}

    /** The assignments, the newest first, with editions, modules, quizzes and titles: three statements for any number. */
    public static List<Assignment> of(SchoolClass schoolClass, EntityManager em) {
        return of(List.of(schoolClass), em);
    }

    /** Likewise, those of several classes. */
    public static List<Assignment> of(Collection<SchoolClass> classes, EntityManager em) {
        if (classes.isEmpty()) {
            return List.of();
        }
        readEditions(classes, em);
        return em.createNamedQuery(Assignment.OF_CLASSES, Assignment.class)
                .setParameter("classes", classes)
                .getResultList();
    }

    /** Likewise, what a pupil of the class sees of them. */
    public static List<Assignment> of(Pupil pupil, EntityManager em) {
        var schoolClass = pupil.getSchoolClass();
        readEditions(List.of(schoolClass), em);
        return em.createNamedQuery(Assignment.OF_PUPIL, Assignment.class)
                .setParameter("schoolClass", schoolClass)
                .setParameter("pupil", pupil)
                .getResultList();
    }

    private static void readEditions(Collection<SchoolClass> classes, EntityManager em) {
        em.createNamedQuery(ModuleEdition.OF_CLASSES, ModuleEdition.class)
                .setParameter("classes", classes)
                .getResultList();
    }
}
