package ba.sigurno.ejb.participation;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.participation.OwnSchoolCounts;
import ba.sigurno.persistence.school.School;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Shows coordinators of schools what goes on at theirs, in numbers. */
@Stateless
@RolesAllowed("SCHOOL_COORDINATOR")
public class OwnSchoolService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

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
        var school = schools().stream()
                .filter(each -> each.getPublicId().equals(schoolId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("school " + schoolId));
        var year = SchoolYear.of(LocalDate.now(clock));
        var ofYear = Map.<String, Object>of("schoolYear", year);
        var during = Map.<String, Object>of(
                "from", year.firstDay().atStartOfDay(ClockProducer.ZONE).toInstant(),
                "until", year.next().firstDay().atStartOfDay(ClockProducer.ZONE).toInstant());
        return new OwnSchool(
                school,
                year,
                count(OwnSchoolCounts.TEACHERS, school, Map.of()),
                count(OwnSchoolCounts.CLASSES, school, ofYear),
                count(OwnSchoolCounts.MODULES, school, ofYear),
                count(OwnSchoolCounts.REQUESTS, school, Map.of()),
                count(OwnSchoolCounts.WORKSHOPS, school, during),
                count(OwnSchoolCounts.PLACES, school, during),
                count(OwnSchoolCounts.CERTIFICATES, school, Map.of("first", year.firstDay(), "last", year.lastDay())));
    }

    private long count(String query, School school, Map<String, Object> parameters) {
        var counting = em.createQuery(query, Long.class).setParameter("school", school);
        parameters.forEach(counting::setParameter);
        return counting.getSingleResult();
    }
}
