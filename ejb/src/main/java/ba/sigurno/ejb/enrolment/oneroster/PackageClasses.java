package ba.sigurno.ejb.enrolment.oneroster;

import ba.sigurno.ejb.enrolment.pupil.PupilSecrets;
import ba.sigurno.ejb.enrolment.roster.KnownPupil;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.identity.account.Account;
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

    /** Returns whether a class is left alone: it is a colleague's or closed, or nobody knows it. */
    boolean isLeft(PackageClass from, Optional<SchoolClass> found, Account teacher) {
        var today = LocalDate.now(clock);
        return found.map(each -> !each.isTaughtBy(teacher, today) || !each.isOpen(today))
                .orElse(from.name() == null);
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
