package ba.sigurno.ejb.enrolment.rollover;

import ba.sigurno.persistence.enrolment.schoolclass.ClassLine;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Finds the classes that wait to go on to the present school year: of the year before, with pupils and a next grade. */
final class DueClasses {

    private DueClasses() {}

    static List<ClassLine> of(Account teacher, SchoolYear year, EntityManager em) {
        return em.createNamedQuery(SchoolClass.WAITING_TO_GO_ON, ClassLine.class)
                .setParameter("teacher", teacher)
                .setParameter("schoolYear", year.previous())
                .getResultStream()
                .filter(line -> line.pupils() > 0 && isDue(line.schoolClass(), year))
                .toList();
    }

    /** Returns whether a class can go on, if it did not and has pupils. */
    static boolean isDue(SchoolClass schoolClass, SchoolYear year) {
        return schoolClass.getSchoolYear().equals(year.previous())
                && schoolClass.getArchivedAt() == null
                && schoolClass.getSchool().isActive()
                && schoolClass.hasNextGrade();
    }
}
