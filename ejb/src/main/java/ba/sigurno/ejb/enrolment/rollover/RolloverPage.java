package ba.sigurno.ejb.enrolment.rollover;

import ba.sigurno.ejb.enrolment.pupil.PupilLine;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import java.util.List;

/**
 * A class that is to go on in the next school year.
 *
 * @param schoolClass the class, with its school
 * @param year the next school year
 * @param grade the next grade
 * @param name the name that is proposed
 * @param pupils its pupils, of whom some may not go on
 */
public record RolloverPage(SchoolClass schoolClass, SchoolYear year, int grade, String name, List<PupilLine> pupils) {}
