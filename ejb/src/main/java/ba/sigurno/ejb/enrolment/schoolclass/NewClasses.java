package ba.sigurno.ejb.enrolment.schoolclass;

import ba.sigurno.ejb.enrolment.RecognitionName;
import ba.sigurno.ejb.enrolment.SignInCodes;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.school.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/** Finds for a new class the name that is free in its school and year, and a code that no class has. */
@ApplicationScoped
public class NewClasses {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .,/()–-]*");
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    /**
     * Checks that a class of this name can be created in a school, and returns the name for storage. Classes of a school
     * are created one after the other, so that there are never two of one name.
     */
    public String name(School school, SchoolYear year, String typed) {
        var name = checked(typed);
        em.refresh(school, LockModeType.PESSIMISTIC_WRITE);
        DomainException.require(school.isActive(), "school_rule_closed");
        requireFree(school, year, name);
        return name;
    }

    /** Draws a join code that no class has. */
    public String joinCode() {
        String code;
        do {
            code = SignInCodes.joinCode(RANDOM);
        } while (!em.createNamedQuery(SchoolClass.BY_JOIN_CODE, SchoolClass.class)
                .setParameter("joinCode", code)
                .getResultList()
                .isEmpty());
        return code;
    }

    static String checked(String name) {
        var tidy = RecognitionName.tidy(name);
        DomainException.require(tidy.equals(RecognitionName.mask(tidy)), "app_error_personal_number");
        DomainException.require(
                NAME.matcher(tidy).matches() && tidy.length() <= SchoolClass.NAME_LENGTH,
                "enrolment_create_class_name_unfit");
        return tidy;
    }

    /** Requires a free name. A locking read sees rows that others committed since this transaction began. */
    void requireFree(School school, SchoolYear year, String name) {
        boolean free = em.createNamedQuery(SchoolClass.BY_NAME, SchoolClass.class)
                .setParameter("school", school)
                .setParameter("schoolYear", year)
                .setParameter("name", name)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .isEmpty();
        DomainException.require(free, "enrolment_create_class_name_taken", name, year.toString());
    }
}
