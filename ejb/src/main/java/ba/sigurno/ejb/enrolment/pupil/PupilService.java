package ba.sigurno.ejb.enrolment.pupil;

import ba.sigurno.ejb.enrolment.roster.ColumnChoice;
import ba.sigurno.ejb.enrolment.roster.KnownPupil;
import ba.sigurno.ejb.enrolment.roster.Roster;
import ba.sigurno.ejb.enrolment.roster.RosterCommand;
import ba.sigurno.ejb.enrolment.roster.RosterEffect;
import ba.sigurno.ejb.enrolment.roster.RosterReader;
import ba.sigurno.ejb.enrolment.schoolclass.ClassAccess;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.roster.RosterChange;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    private RosterTaking taking;

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

    /**
     * What became of a list.
     *
     * @param made the number of pupils enrolled
     * @param changed the number of pupils whose name was changed
     */
    public record Enrolled(int made, int changed) {}

    /** Compares a list of names with a class and stores nothing; {@code columns} is null when they are recognised. */
    public Preview preview(String classId, String text, ColumnChoice columns) {
        var present = present(classes.get(classId), LockModeType.NONE);
        var roster = new RosterReader(known(present)).read(text, columns);
        requireRoom(present.size(), roster.count(RosterEffect.NEW));
        return new Preview(roster, present.size());
    }

    /**
     * Takes a list into a class, without the rows that have a problem: all of it or, if anything fails, nothing.
     *
     * @param expected the number of pupils that the class had in the preview; when it differs now, the same list was
     *     likely sent twice, and nothing happens
     * @return what became of it; empty when nothing happened
     */
    public Optional<Enrolled> enrol(String classId, RosterCommand command, int expected) {
        var schoolClass = classes.changing(classId);
        var present = present(schoolClass, LockModeType.PESSIMISTIC_WRITE);
        if (present.size() != expected) {
            return Optional.empty();
        }
        var roster = new RosterReader(known(present)).read(command.text(), command.columns());
        DomainException.require(roster.isFit(), "enrolment_roster_nothing");
        var taken = taking.take(schoolClass, present, roster.rows(), command.others(), (pupil, line) -> {});
        if (taken.made() > 0) {
            record("pupilsAdded", schoolClass, String.valueOf(taken.made()));
        }
        if (taken.changed() > 0) {
            record("pupilRecognised", schoolClass, String.valueOf(taken.changed()));
        }
        return Optional.of(new Enrolled(taken.made(), taken.changed()));
    }

    /** Enrols pupils without names, known by their nicknames alone; as {@link #enrol(String, RosterCommand, int)}. */
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

    /** Adds one pupil; a blank name means none. As {@link #enrol(String, RosterCommand, int)} it happens once. */
    public Optional<PupilLine> add(String classId, String name, int expected) {
        var schoolClass = classes.changing(classId);
        var present = present(schoolClass, LockModeType.PESSIMISTIC_WRITE);
        if (present.size() != expected) {
            return Optional.empty();
        }
        var pupils = persist(schoolClass, present, checked(name, present));
        // The database gives a pupil its number.
        em.flush();
        return Optional.of(PupilLine.of(pupils.get(0), secrets));
    }

    /** Returns one pupil of a class. */
    public PupilLine get(String classId, String pupilId) {
        return PupilLine.of(find(classes.get(classId), pupilId), secrets);
    }

    /** Changes the name by which the teachers recognise a pupil; a blank name removes it. */
    public void recognise(String classId, String pupilId, String name) {
        var schoolClass = classes.changing(classId);
        var pupil = find(schoolClass, pupilId);
        var others = present(schoolClass, LockModeType.NONE).stream()
                .filter(other -> !other.equals(pupil))
                .toList();
        var checked = checked(name, others);
        pupil.recognise(checked == null ? null : secrets.sealRecognition(checked));
        em.createNamedQuery(RosterChange.FORGET).setParameter("pupil", pupil).executeUpdate();
        record("pupilRecognised", schoolClass, "1");
    }

    /** Says in which grade of a combined class pupils are, by their public ids; null when it is not known. */
    public void place(String classId, Map<String, Integer> grades) {
        var schoolClass = classes.changing(classId);
        present(schoolClass, LockModeType.PESSIMISTIC_WRITE).stream()
                .filter(pupil -> grades.containsKey(pupil.getPublicId()))
                .forEach(pupil -> pupil.place(grades.get(pupil.getPublicId())));
        record("pupilsPlaced", schoolClass, String.valueOf(grades.size()));
    }

    /** Gives a pupil a new personal code; the old card stops working. */
    public void replaceCode(String classId, String pupilId) {
        var schoolClass = classes.changing(classId);
        var pupil = find(schoolClass, pupilId);
        var present = present(schoolClass, LockModeType.PESSIMISTIC_WRITE);
        pupil.replaceCode(secrets.sealCode(new NewPupils(schoolClass, present, secrets, RANDOM).nextCode()));
        record("codeReplaced", schoolClass, "1");
    }

    /** Erases a pupil with all of the child's data, of a closed class too; it cannot be undone. */
    public void erase(String classId, String pupilId) {
        var schoolClass = classes.get(classId);
        em.remove(find(schoolClass, pupilId));
        record("pupilErased", schoolClass, "1");
    }

    /** Erases pupils with all of the children's data, those that are still in the class; returns their number. */
    public int erase(String classId, Collection<String> pupilIds) {
        var schoolClass = classes.changing(classId);
        var pupils = present(schoolClass, LockModeType.PESSIMISTIC_WRITE).stream()
                .filter(pupil -> pupilIds.contains(pupil.getPublicId()))
                .toList();
        pupils.forEach(em::remove);
        if (!pupils.isEmpty()) {
            record("pupilErased", schoolClass, String.valueOf(pupils.size()));
        }
        return pupils.size();
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

    private List<KnownPupil> known(List<Pupil> pupils) {
        return pupils.stream()
                .flatMap(pupil ->
                        secrets.recognitionOf(pupil).map(name -> new KnownPupil(pupil.getPublicId(), name)).stream())
                .toList();
    }

    /** Returns the name as it is stored; null when there is none. */
    private String checked(String name, List<Pupil> others) {
        return name == null || name.isBlank() ? null : new RosterReader(known(others)).single(name);
    }

    static void requireRoom(int present, int more) {
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
