package ba.sigurno.ejb.enrolment.schoolclass;

import ba.sigurno.persistence.enrolment.schoolclass.ClassTeacher;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Finds the invitations to teach a class that wait for a teacher. */
final class TeachingInvitations {

    private TeachingInvitations() {}

    static List<ClassTeacher> of(Account teacher, SchoolYear year, EntityManager em) {
        return em.createNamedQuery(ClassTeacher.INVITATIONS, ClassTeacher.class)
                .setParameter("teacher", teacher)
                .setParameter("schoolYear", year)
                .getResultList();
    }
}
