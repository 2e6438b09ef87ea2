package ba.sigurno.ejb.workshop.request;

import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;

/** A class for which a workshop can be asked. */
public record ClassChoice(String publicId, String name, ClassGrades grades, String school) {

    /** Returns a class as a choice. */
    public static ClassChoice of(SchoolClass schoolClass) {
        return new ClassChoice(
                schoolClass.getPublicId(),
                schoolClass.getName(),
                schoolClass.getGrades(),
                schoolClass.getSchool().getName());
    }
}
