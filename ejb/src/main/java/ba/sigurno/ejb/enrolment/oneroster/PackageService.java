package ba.sigurno.ejb.enrolment.oneroster;

import ba.sigurno.ejb.crypto.Sealer;
import ba.sigurno.ejb.enrolment.roster.Roster.Row;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.work.Works;
import ba.sigurno.persistence.enrolment.oneroster.PackageImport;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.school.School;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Imports classes and pupils from packages of other software (OneRoster CSV 1.1 and 1.2) into a school of the caller: a package is
 * read and compared first, then the chosen classes are taken, all of them or none. New classes of a teacher are the teacher's, and
 * a class of a colleague is left alone. Who coordinates the school takes the classes of all its teachers, and sees of a class
 * that others teach how many pupils change, not who.
 */
@Stateless
@RolesAllowed({"TEACHER", "SCHOOL_COORDINATOR"})
public class PackageService {

    /** The biggest package, in bytes. */
    public static final int MAX_BYTES = OneRosterReader.MAX_BYTES;

    /** The purpose for which what was read is encrypted. */
    static final String SEALED = "package";

    /** The kind of work that takes a package. */
    private static final String TAKING = "enrolment_package";

    /** The number of classes on a page; each of them is compared. */
    private static final int SHOWN = 10;

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
    private SourceKeys keys;

    @Inject
    private PackageClasses classes;

    @Inject
    private PackageTaking taking;

    @Inject
    private Works works;

    /** Returns the open schools where the caller teaches or which the caller coordinates. */
    public List<School> schools() {
        var account = caller.account();
        return Stream.concat(account.schools().stream(), account.coordinatedSchools().stream())
                .distinct()
                .filter(School::isActive)
                .toList();
    }

    /**
     * Reads a package for a school of the caller, and returns the public id of the import.
     *
     * @throws DomainException when it is no package, or too big
     */
    public String read(String schoolId, String fileName, byte[] file) {
        var school = own(schoolId);
        var accounts = classes.ofSchool(school).stream()
                .collect(Collectors.toMap(
                        each -> each.getEmail().toLowerCase(Locale.ROOT), Account::getPublicId, (one, other) -> one));
        var document = new OneRosterReader(
                        school, SchoolYear.of(LocalDate.now(clock)), id -> keys.of(school, id), accounts)
                .read(file);
        var row = new PackageImport(
                em.getReference(Account.class, caller.account().getId()),
                fileName,
                sealer.seal(SEALED, document.write()),
                clock.instant());
        em.persist(row);
        audit.record("enrolment_action_package_read", "school", school.getPublicId(), row.getFileName());
        return row.getPublicId();
    }

    /** Returns a package of the caller, compared with the classes that are there, one page of them. */
    public PackageReview review(String id, int wished) {
        // Before the package: work is over only when its result is stored, so who sees it over sees that too.
        var work = works.find(TAKING, id).orElse(null);
        var row = find(id);
        var document = document(row);
        var school = own(document.school());
        int page = Page.within(wished, document.classes().size(), SHOWN);
        var shown = document.classes().stream()
                .skip(Page.offset(page, SHOWN))
                .limit(SHOWN)
                .map(each -> compared(each, school))
                .toList();
        return new PackageReview(
                row.getFileName(),
                document,
                Page.of(shown, page, document.classes().size(), SHOWN),
                caller.account().teachesAt(school),
                work);
    }

    /**
     * Begins to take the chosen classes, once at a time; returns at once. Taken again they change nothing.
     *
     * @throws DomainException when something is wrong with the package
     */
    public void take(String id, PackageCommand command) {
        var row = find(id);
        var document = document(row);
        DomainException.require(document.isFit(), "enrolment_rule_package_unfit");
        own(document.school());
        int count = (int) document.classes().stream().filter(command::wants).count();
        var account = caller.account().getId();
        works.start(TAKING, id, count, progress -> taking.take(row.getId(), account, command, progress));
    }

    private ClassReview compared(PackageClass from, School school) {
        var found = classes.find(from, school.getPublicId());
        var state = classes.state(from, found, caller.account(), school);
        var rows = state.isTaken()
                ? PackageComparison.compare(
                        from, classes.known(found.map(this::pupils).orElse(List.of())))
                : List.<Row>of();
        return new ClassReview(
                from.key(),
                found.map(SchoolClass::getName).orElse(from.name()),
                state,
                found.map(each -> classes.isTaught(each, caller.account())).orElse(true),
                rows);
    }

    private List<Pupil> pupils(SchoolClass schoolClass) {
        return em.createNamedQuery(Pupil.OF_CLASS, Pupil.class)
                .setParameter("schoolClass", schoolClass)
                .getResultList();
    }

    private School own(String schoolId) {
        return schools().stream()
                .filter(school -> school.getPublicId().equals(schoolId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("school " + schoolId));
    }

    private PackageDocument document(PackageImport row) {
        return PackageDocument.read(sealer.open(SEALED, row.getDocumentCipher()));
    }

    private PackageImport find(String id) {
        return em.createNamedQuery(PackageImport.BY_PUBLIC_ID_AND_ACCOUNT, PackageImport.class)
                .setParameter("publicId", id)
                .setParameter("account", caller.account())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("package " + id));
    }
}
