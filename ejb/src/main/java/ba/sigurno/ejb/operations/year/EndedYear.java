package ba.sigurno.ejb.operations.year;

import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import java.time.LocalDate;
import java.util.List;

/**
 * What stays of a school year that is over, and what goes.
 *
 * @param years the school years to choose from, the newest first
 * @param classes the classes of the year, which stay
 * @param withPupils those of them whose pupils are still there
 * @param pupilsGo the first day on which these are deleted
 * @param begun whether that day has come
 * @param certificates certificates in force for what was held in the year
 * @param editions editions of the competition with a result
 * @param workshops workshops that were held
 * @param trainings trainings that were held
 * @param texts texts that came into the library
 */
public record EndedYear(
        SchoolYear year,
        List<SchoolYear> years,
        long classes,
        long withPupils,
        LocalDate pupilsGo,
        boolean begun,
        long certificates,
        long editions,
        long workshops,
        long trainings,
        long texts) {}
