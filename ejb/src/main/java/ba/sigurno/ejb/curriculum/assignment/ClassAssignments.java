package ba.sigurno.ejb.curriculum.assignment;

import ba.sigurno.persistence.curriculum.assignment.Assignment;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Reads what a class was assigned. */
public final class ClassAssignments {

    private ClassAssignments() {}

    /** The assignments, the newest first, with editions, modules, quizzes and titles: three statements for any number. */
    public static List<Assignment> of(SchoolClass schoolClass, EntityManager em) {
        em.createNamedQuery(ModuleEdition.OF_CLASS, ModuleEdition.class)
                .setParameter("schoolClass", schoolClass)
                .getResultList();
        return em.createNamedQuery(Assignment.OF_CLASS, Assignment.class)
                .setParameter("schoolClass", schoolClass)
                .getResultList();
    }

    /** Likewise, what a pupil of the class sees of them. */
    public static List<Assignment> of(Pupil pupil, EntityManager em) {
        var schoolClass = pupil.getSchoolClass();
        em.createNamedQuery(ModuleEdition.OF_CLASS, ModuleEdition.class)
                .setParameter("schoolClass", schoolClass)
                .getResultList();
        return em.createNamedQuery(Assignment.OF_PUPIL, Assignment.class)
                .setParameter("schoolClass", schoolClass)
                .setParameter("pupil", pupil)
                .getResultList();
    }
}
