package ba.sigurno.ejb.enrolment.oneroster;

import ba.sigurno.ejb.crypto.Sealer;
import ba.sigurno.ejb.enrolment.pupil.PupilSecrets;
import ba.sigurno.ejb.enrolment.pupil.RosterTaking;
import ba.sigurno.ejb.enrolment.roster.Roster.Row;
import ba.sigurno.ejb.enrolment.roster.RosterEffect;
import ba.sigurno.ejb.enrolment.schoolclass.NewClasses;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.enrolment.oneroster.PackageImport;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.school.School;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * Takes the classes of a package, in one transaction. Only {@link PackageService} starts it, for an account that it knows.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PackageTaking {

    /** After so many classes they are forgotten, and teacher and school are read again. */
    private static final int REMEMBERED = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private AuditService audit;

    @Inject
    private Sealer sealer;

    @Inject
    private PupilSecrets secrets;

    @Inject
    private RosterTaking roster;

    @Inject
    private PackageClasses classes;

    @Inject
    private NewClasses made;

    /** Takes the chosen classes; taken again they change nothing. {@code progress} is told how many of them are done. */
    public void take(long importId, long accountId, PackageCommand command, IntConsumer progress) {
        var row = em.find(PackageImport.class, importId, LockModeType.PESSIMISTIC_WRITE);
        var document = PackageDocument.read(sealer.open(PackageService.SEALED, row.getDocumentCipher()));
        int done = 0;
        int made = 0;
        for (var each : document.classes()) {
            if (command.wants(each)) {
                made += take(each, document.school(), accountId, command);
                if (++done % REMEMBERED == 0) {
                    // Nothing of a class is needed for the next, so memory stays flat.
                    em.flush();
                    em.clear();
                }
                progress.accept(done);
            }
        }
        // On this thread nobody signed in; the record names the teacher.
        caller.recognised(em.find(Account.class, accountId));
        var taken = em.find(PackageImport.class, importId);
        audit.record(
                "enrolment_action_package_taken",
                "class",
                taken.getPublicId(),
                taken.getFileName() + AuditService.SEPARATOR + done + AuditService.SEPARATOR + made);
    }

    private int take(PackageClass from, String schoolId, long accountId, PackageCommand command) {
        var account = em.find(Account.class, accountId);
        var school = em.createNamedQuery(School.BY_PUBLIC_ID, School.class)
                .setParameter("publicId", schoolId)
                .getSingleResult();
        var found = classes.find(from, schoolId);
        var teachers = found.isPresent() ? List.<Account>of() : classes.teachers(from, account, school);
        if (!classes.state(from, found, account, school).isTaken() || found.isEmpty() && teachers.isEmpty()) {
            return 0;
        }
        var schoolClass = found.orElseGet(() -> create(from, school, teachers, command));
        schoolClass.comesFrom(from.key());
        var present = em.createNamedQuery(Pupil.OF_CLASS, Pupil.class)
                .setParameter("schoolClass", schoolClass)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        var rows = PackageComparison.compare(from, classes.known(present));
        var byLine = from.pupils().stream().collect(Collectors.toMap(PackagePupil::line, Function.identity()));
        var taken = roster.take(
                schoolClass, present, rows, command.others(), (pupil, line) -> known(pupil, byLine.get(line)));
        if (command.remove() && classes.isTaught(schoolClass, account)) {
            remove(present, rows);
        }
        return taken.made();
    }

    private static void known(Pupil pupil, PackagePupil from) {
        pupil.comesFrom(from.key());
        if (pupil.getSchoolClass().getGrades().has(from.grade())) {
            pupil.place(from.grade());
        }
    }

    private void remove(List<Pupil> present, List<Row> rows) {
        var left = rows.stream()
                .filter(row -> row.effect() == RosterEffect.LEFT)
                .map(Row::pupilId)
                .collect(Collectors.toSet());
        present.stream().filter(pupil -> left.contains(pupil.getPublicId())).forEach(em::remove);
    }

    private SchoolClass create(PackageClass from, School school, List<Account> teachers, PackageCommand command) {
        var year = new SchoolYear(from.year());
        var schoolClass = new SchoolClass(
                school,
                year,
                new ClassGrades(from.grades()),
                made.name(school, year, from.name()),
                command.language(),
                made.joinCode(),
                teachers.get(0),
                clock.instant());
        teachers.stream().skip(1).forEach(schoolClass::addTeacher);
        em.persist(schoolClass);
        return schoolClass;
    }
}
