package ba.sigurno.ejb.curriculum;

import ba.sigurno.persistence.curriculum.Assignment;
import ba.sigurno.persistence.curriculum.ModuleEdition;
import ba.sigurno.persistence.enrolment.SchoolClass;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Reads what a class was assigned. */
final class ClassAssignments {

    private ClassAssignments() {}

    /** The assignments, the newest first, with editions, modules, quizzes and titles: three statements for any number. */
    static List<Assignment> of(SchoolClass schoolClass, EntityManager em) {
        em.createNamedQuery(ModuleEdition.OF_CLASS, ModuleEdition.class)
                .setParameter("schoolClass", schoolClass)
                .getResultList();
        return em.createNamedQuery(Assignment.OF_CLASS, Assignment.class)
                .setParameter("schoolClass", schoolClass)
                .getResultList();
    }
}
