package ba.sigurno.ejb.enrolment.pupil;

import ba.sigurno.ejb.enrolment.RecognitionName;
import ba.sigurno.ejb.enrolment.roster.Roster;
import ba.sigurno.ejb.enrolment.roster.RosterReader;
import ba.sigurno.ejb.enrolment.schoolclass.ClassAccess;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Lets the teachers of a class add, correct and erase its pupils: by list, by number, or one by one. */
@Stateless
@RolesAllowed("TEACHER")
public class PupilService {

    /** The most pupils of a class; two classes taught together fit in. */
    public static final int MAX_PUPILS = 60;

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ClassAccess classes;

    @Inject
    private PupilSecrets secrets;

    @Inject
    private AuditService audit;

    /**
     * The dry run of an import.
     *
     * @param roster the parsed list
     * @param pupils the number of pupils of the class, to be passed back to {@link #enrol}
     */
    public record Preview(Roster roster, int pupils) {}

    /** Counts the pupils of a class. */
    public int count(String classId) {
        return em.createNamedQuery(Pupil.COUNT, Long.class)
                .setParameter("schoolClass", classes.get(classId))
                .getSingleResult()
                .intValue();
    }

    /** Parses a list of names for a class and stores nothing. */
    public Preview preview(String classId, String text) {
        var present = present(classes.get(classId), LockModeType.NONE);
        var roster = new RosterReader(names(present)).read(text);
        requireRoom(present.size(), roster.getGood());
        return new Preview(roster, present.size());
    }

    /**
     * Enrols a pupil for every row of a list without a problem: all of them or, if anything fails, none.
     *
     * @param expected the number of pupils that the class had in the preview; when it differs now, the same list was
     *     likely sent twice, and nothing happens
     * @return the number of pupils enrolled; empty when nothing happened
     */
    public Optional<Integer> enrol(String classId, String text, int expected) {
        var schoolClass = classes.changing(classId);
        var present = present(schoolClass, LockModeType.PESSIMISTIC_WRITE);
        if (present.size() != expected) {
            return Optional.empty();
        }
        var names = new RosterReader(names(present)).read(text).getNames();
        DomainException.require(!names.isEmpty(), "enrolment_roster_nothing");
        persist(schoolClass, present, names.toArray(new String[0]));
        return Optional.of(names.size());
    }

    /** Enrols pupils without names, known by their nicknames alone; as {@link #enrol(String, String, int)}. */
    public Optional<Integer> enrol(String classId, int number, int expected) {
        DomainException.require(number > 0, "enrolment_roster_nothing");
        requireRoom(0, number);
        var schoolClass = classes.changing(classId);
        var present = present(schoolClass, LockModeType.PESSIMISTIC_WRITE);
        if (present.size() != expected) {
            return Optional.empty();
        }
        persist(schoolClass, present, new String[number]);
        return Optional.of(number);
    }

    /** Adds one pupil; a blank name means none. As {@link #enrol(String, String, int)} it happens once. */
    public Optional<PupilLine> add(String classId, String name, int expected) {
        var schoolClass = classes.changing(classId);
        var present = present(schoolClass, LockModeType.PESSIMISTIC_WRITE);
        if (present.size() != expected) {
            return Optional.empty();
        }
        var pupils = persist(schoolClass, present, checked(name, present));
        return Optional.of(PupilLine.of(pupils.get(0), secrets));
    }

    /** Returns one pupil of a class. */
    public PupilLine get(String classId, String pupilId) {
        return PupilLine.of(find(classes.get(classId), pupilId), secrets);
    }

    /** Changes the name by which the teachers recognise a pupil; a blank name removes it. */
    public void recognise(String classId, String pupilId, String name) {
        var schoolClass = classes.get(classId);
        var pupil = find(schoolClass, pupilId);
        var others = present(schoolClass, LockModeType.NONE).stream()
                .filter(other -> !other.equals(pupil))
                .toList();
        var checked = checked(name, others);
        pupil.recognise(checked == null ? null : secrets.sealRecognition(checked));
        record("pupilRecognised", schoolClass, "1");
    }

    /** Gives a pupil a new personal code; the old card stops working. */
    public void replaceCode(String classId, String pupilId) {
        var schoolClass = classes.changing(classId);
        var pupil = find(schoolClass, pupilId);
        var present = present(schoolClass, LockModeType.PESSIMISTIC_WRITE);
        pupil.replaceCode(secrets.sealCode(new NewPupils(schoolClass, present, secrets, RANDOM).nextCode()));
        record("codeReplaced", schoolClass, "1");
    }

    /** Erases a pupil with all of the child's data; it cannot be undone. */
    public void erase(String classId, String pupilId) {
        var schoolClass = classes.get(classId);
        em.remove(find(schoolClass, pupilId));
        record("pupilErased", schoolClass, "1");
    }

    private List<Pupil> persist(SchoolClass schoolClass, List<Pupil> present, String... names) {
        requireRoom(present.size(), names.length);
        var maker = new NewPupils(schoolClass, present, secrets, RANDOM);
        var now = clock.instant();
        var pupils = Arrays.stream(names).map(name -> maker.next(name, now)).toList();
        pupils.forEach(em::persist);
        record("pupilsAdded", schoolClass, String.valueOf(names.length));
        return pupils;
    }

    /** Returns the pupils of a class; with a lock it also reads rows committed since this transaction began. */
    private List<Pupil> present(SchoolClass schoolClass, LockModeType lock) {
        return em.createNamedQuery(Pupil.OF_CLASS, Pupil.class)
                .setParameter("schoolClass", schoolClass)
                .setLockMode(lock)
                .getResultList();
    }

    private Pupil find(SchoolClass schoolClass, String pupilId) {
        return em.createNamedQuery(Pupil.BY_PUBLIC_ID_AND_CLASS, Pupil.class)
                .setParameter("publicId", pupilId)
                .setParameter("schoolClass", schoolClass)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("pupil " + pupilId));
    }

    private List<String> names(List<Pupil> pupils) {
        return pupils.stream()
                .map(secrets::recognitionOf)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns the checked name for storage; null when there is none. */
    private String checked(String name, List<Pupil> others) {
        if (name == null || name.isBlank()) {
            return null;
        }
        var tidy = RecognitionName.tidy(name);
        new RosterReader(names(others)).problem(tidy).ifPresent(problem -> {
            throw new DomainException(problem.getKey());
        });
        return tidy;
    }

    private void requireRoom(int present, int more) {
        DomainException.require(present + more <= MAX_PUPILS, "enrolment_roster_full", MAX_PUPILS, present, more);
    }

    private void record(String action, SchoolClass schoolClass, String detail) {
        audit.record(
                "enrolment_action_" + action,
                "class",
                schoolClass.getPublicId(),
                schoolClass.getName() + " · " + schoolClass.getSchool().getName() + " · " + detail);
    }
}
