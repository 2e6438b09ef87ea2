package ba.sigurno.ejb.participation;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.participation.rollup.ClassFacts;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.participation.OwnSchoolCounts;
import ba.sigurno.persistence.school.School;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Shows coordinators of schools what goes on at theirs, in numbers and in lists of what these count. */
@Stateless
@RolesAllowed("SCHOOL_COORDINATOR")
public class OwnSchoolService {

    @Inject
    private Caller caller;

    @Inject
    private OwnSchoolLists lists;

    @Inject
    private ClassFacts facts;

    @Inject
    private Clock clock;

    /** Returns the caller's schools. */
    public List<School> schools() {
        return List.copyOf(caller.account().coordinatedSchools());
    }

    /**
     * Returns the numbers of one of the caller's schools in this school year.
     *
     * @throws NotFoundException when it is none of the caller's
     */
    public OwnSchool get(String schoolId) {
        var school = school(schoolId);
        var year = SchoolYear.of(LocalDate.now(clock));
        return new OwnSchool(
                school,
                year,
                lists.count(OwnSchoolCounts.TEACHERS, school, year),
                lists.count(OwnSchoolCounts.ACCOUNT_REQUESTS, school, year),
                lists.count(OwnSchoolCounts.CLASSES, school, year),
                lists.count(OwnSchoolCounts.MODULES, school, year),
                lists.count(OwnSchoolCounts.REQUESTS, school, year),
                lists.count(OwnSchoolCounts.WORKSHOPS, school, year),
                lists.count(OwnSchoolCounts.PLACES, school, year),
                lists.count(OwnSchoolCounts.CERTIFICATES, school, year),
                lists.pupils(school, year),
                facts.countedAt());
    }

    /**
     * Returns a page of what a figure of one of the caller's schools counts in this school year.
     *
     * @throws NotFoundException when it is none of the caller's
     */
    public Page<OwnSchoolLine> list(String schoolId, OwnSchoolFigure figure, int wished, Language reader) {
        return lists.page(figure, school(schoolId), SchoolYear.of(LocalDate.now(clock)), wished, reader);
    }

    private School school(String schoolId) {
        return schools().stream()
                .filter(each -> each.getPublicId().equals(schoolId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("school " + schoolId));
    }
}
