package ba.sigurno.ejb.participation;

import ba.sigurno.ejb.participation.measure.Measures;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.school.School;
import java.time.Instant;

/**
 * A school as its coordinator sees it: what goes on there this school year, and nothing of a single child.
 *
 * @param teachers teachers who can sign in
 * @param accountRequests requests for an account that wait for a decision
 * @param classes its classes
 * @param modules modules given to these classes
 * @param requests requests for workshops that are not planned yet
 * @param workshops workshops of the year, reported as held or to come
 * @param places places of its teachers on trainings of the year
 * @param certificates certificates of its teachers for trainings of the year
 * @param pupils what its pupils did in the year, as it is shown everywhere
 * @param countedAt when that was last counted; null for never
 */
public record OwnSchool(
        School school,
        SchoolYear year,
        long teachers,
        long accountRequests,
        long classes,
        long modules,
        long requests,
        long workshops,
        long places,
        long certificates,
        Measures pupils,
        Instant countedAt) {}
