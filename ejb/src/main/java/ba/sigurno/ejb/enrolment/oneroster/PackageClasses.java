package ba.sigurno.ejb.enrolment.oneroster;

import ba.sigurno.ejb.enrolment.pupil.PupilSecrets;
import ba.sigurno.ejb.enrolment.roster.KnownPupil;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.school.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds the classes and pupils that those of a package are. */
@ApplicationScoped
public class PackageClasses {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PupilSecrets secrets;

    @Inject
    private Clock clock;

    /** Returns the class of a school that is one of a package: by its key, or by its name in the school year. */
    Optional<SchoolClass> find(PackageClass from, String schoolId) {
        var found = em.createNamedQuery(SchoolClass.OF_SOURCE, SchoolClass.class)
                .setParameter("schoolId", schoolId)
                .setParameter("sourceKey", from.key())
                .setParameter("schoolYear", new SchoolYear(from.year()))
                .setParameter("name", Objects.toString(from.name(), ""))
                .getResultList();
        return found.stream()
                .filter(each -> each.getSourceKey().filter(from.key()::equals).isPresent())
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /**
     * Returns what becomes of a class: a teacher takes the own ones and new ones, who coordinates the school those of all
     * teachers. A new class needs a teacher.
     */
    ClassState state(PackageClass from, Optional<SchoolClass> found, Account account, School school) {
        if (found.isPresent()) {
            boolean own = account.coordinates(school) || isTaught(found.get(), account);
            return own && found.get().isOpen(LocalDate.now(clock)) ? ClassState.KNOWN : ClassState.LEFT;
        }
        if (from.name() == null) {
            return ClassState.LEFT;
        }
        boolean taught = account.teachesAt(school) || !from.teachers().isEmpty() && account.coordinates(school);
        return taught ? ClassState.NEW : ClassState.NO_TEACHER;
    }

    /** Returns whether an account teaches a class today. */
    boolean isTaught(SchoolClass schoolClass, Account account) {
        return schoolClass.isTaughtBy(account, LocalDate.now(clock));
    }

    /**
     * Returns who teaches a new class: the teacher who brings the package or, when it comes from who coordinates the school,
     * those of its teachers who still teach there.
     */
    List<Account> teachers(PackageClass from, Account account, School school) {
        var named = account.coordinates(school)
                ? ofSchool(school).stream()
                        .filter(each -> from.teachers().contains(each.getPublicId()))
                        .toList()
                : List.<Account>of();
        return named.isEmpty() && account.teachesAt(school) ? List.of(account) : named;
    }

    /** Returns the teachers of a school. */
    List<Account> ofSchool(School school) {
        return em.createNamedQuery(Account.TEACHERS, Account.class)
                .setParameter("school", school)
                .getResultList();
    }

    /** Returns pupils by their keys, those without one by their public ids. */
    Map<String, KnownPupil> known(List<Pupil> pupils) {
        var known = new LinkedHashMap<String, KnownPupil>();
        for (var pupil : pupils) {
            known.put(
                    pupil.getSourceKey().orElse(pupil.getPublicId()),
                    new KnownPupil(
                            pupil.getPublicId(), secrets.recognitionOf(pupil).orElse("")));
        }
        return known;
    }
}
