package ba.sigurno.ejb.enrolment.rollover;

import ba.sigurno.ejb.enrolment.pupil.PupilLine;
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import java.util.List;

/**
 * A class that is to go on in the next school year.
 *
 * @param schoolClass the class, with its school
 * @param year the next school year
 * @param grades the grades of the new class
 * @param name the name that is proposed
 * @param pupils its pupils, without those who leave the school; of them some may not go on
 */
public record RolloverPage(
        SchoolClass schoolClass, SchoolYear year, ClassGrades grades, String name, List<PupilLine> pupils) {}
