package ba.sigurno.ejb.register.importing;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.register.RegisterScope;
import ba.sigurno.ejb.school.SchoolRecords;
import ba.sigurno.ejb.text.SpreadsheetReader;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.register.importing.RegisterImport;
import ba.sigurno.persistence.register.importing.RegisterImportState;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Municipality;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Imports lists of schools: a file is read and compared with the register first, row by row; then all of it is taken or
 * nothing. What was taken can be taken back while nothing has changed since. An import is its owner's alone.
 */
@Stateless
@RolesAllowed({"ADMIN", "COORDINATOR"})
public class SchoolListService {

    /** The most rows of a list; the country has 2,027 schools. */
    public static final int MAX_ROWS = 5000;

    /** The maximum number of the caller's imports in a list. */
    private static final int LISTED = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RegisterScope scope;

    @Inject
    private Caller caller;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<SchoolRecords> rooms;

    /** Reads a file and compares it with the register; returns the public id of the import. */
    public String read(String fileName, byte[] file) {
        var rows = SpreadsheetReader.read(file, MAX_ROWS + 1);
        var document = new ListReading(municipalities(), schools(), year(), LocalDate.now(clock)).read(rows);
        var row = new RegisterImport(caller.account(), fileName, document.write(), clock.instant());
        em.persist(row);
        audit.record("register_action_list_read", "school", "", fileName);
        return row.getPublicId();
    }

    /** Returns the caller's imports, the newest first. */
    public List<RegisterImport> own() {
        return em.createNamedQuery(RegisterImport.OF_ACCOUNT, RegisterImport.class)
                .setParameter("account", caller.account())
                .setMaxResults(LISTED)
                .getResultList();
    }

    /** Returns one of the caller's imports. */
    public RegisterImport get(String id) {
        return em.createNamedQuery(RegisterImport.BY_PUBLIC_ID_AND_ACCOUNT, RegisterImport.class)
                .setParameter("publicId", id)
                .setParameter("account", caller.account())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("import " + id));
    }

    /** Returns what an import does, row by row. */
    public ListDocument document(String id) {
        return ListDocument.read(get(id).getDocument());
    }

    /**
     * Takes a list into the register, all of it.
     *
     * @throws DomainException when a row cannot be taken, or a school was changed since the list was read
     */
    public void take(String id) {
        var row = locked(id);
        DomainException.require(row.getState() == RegisterImportState.READ, "register_rule_import_done");
        var document = ListDocument.read(row.getDocument());
        DomainException.require(document.isFit(), "register_rule_import_unfit");
        var places = places();
        var known = known();
        var stored = new HashMap<ListLine, School>();
        for (var line : document.lines()) {
            if (line.effect() != ListEffect.SAME) {
                var school = line.schoolId() == null ? added(line, places) : unchanged(line, known);
                apply(school, line.after(), places, document.year());
                stored.put(line, school);
            }
        }
        em.flush();
        var lines = document.lines().stream()
                .map(line -> stored.containsKey(line)
                        ? line.taken(
                                stored.get(line).getPublicId(), stored.get(line).getVersion())
                        : line)
                .toList();
        row.take(new ListDocument(document.year(), document.ignored(), lines).write());
        audit.record("register_action_list_taken", "school", "", said(row, stored.size()));
    }

    /**
     * Takes a list back: its new schools go, the others are as they were.
     *
     * @throws DomainException when one of them was changed since, or has classes, teachers or anything else
     */
    public void undo(String id) {
        var row = locked(id);
        DomainException.require(row.getState() == RegisterImportState.TAKEN, "register_rule_import_not_taken");
        var document = ListDocument.read(row.getDocument());
        var places = places();
        var known = known();
        int count = 0;
        for (var line : document.lines()) {
            if (line.effect() != ListEffect.SAME) {
                var school = unchanged(line, known);
                if (line.before() == null) {
                    requireUnused(school);
                    em.remove(school);
                } else {
                    apply(school, line.before(), places, document.year());
                }
                count++;
            }
        }
        row.undo();
        audit.record("register_action_list_undone", "school", "", said(row, count));
    }

    private static String said(RegisterImport row, int schools) {
        return row.getFileName() + AuditService.SEPARATOR + schools;
    }

    private School added(ListLine line, Map<String, Municipality> places) {
        var municipality = places.get(line.after().municipality());
        DomainException.require(municipality != null, "register_rule_import_stale", line.name());
        var school = new School(line.name(), line.level(), municipality.getAuthority(), municipality, null);
        em.persist(school);
        return school;
    }

    private static School unchanged(ListLine line, Map<String, School> known) {
        var school = known.get(line.schoolId());
        DomainException.require(
                school != null && school.getVersion() == line.version(), "register_rule_import_stale", line.name());
        return school;
    }

    private static void apply(School school, SchoolSnapshot snapshot, Map<String, Municipality> places, int year) {
        school.describe(snapshot.details());
        var municipality = places.get(snapshot.municipality());
        if (municipality != null && !municipality.equals(school.getMunicipality())) {
            school.move(municipality.getAuthority(), municipality);
        }
        if (snapshot.closedOn() != null && school.isActive()) {
            school.close(snapshot.closingDay());
        } else if (snapshot.closedOn() == null && !school.isActive()) {
            school.reopen();
        }
        var wanted = snapshot.pupils();
        for (int grade = 1; grade <= school.getLastGrade(); grade++) {
            var pupils = wanted.get(String.valueOf(grade));
            if (pupils == null) {
                school.forgetPupils(year, grade);
            } else if (!pupils.equals(school.pupilsByGrade(year).get(grade))) {
                school.recordPupils(year, grade, pupils);
            }
        }
    }

    private void requireUnused(School school) {
        boolean used = rooms.stream()
                .flatMap(room -> room.of(school).stream())
                .anyMatch(record -> record.count() > 0 && !record.key().equals("school_merge_figures"));
        DomainException.require(!used, "register_rule_import_used", school.getName());
    }

    private RegisterImport locked(String id) {
        var row = get(id);
        em.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        return row;
    }

    private Map<String, School> known() {
        return schools().stream().collect(Collectors.toMap(School::getPublicId, Function.identity()));
    }

    private Map<String, Municipality> places() {
        return municipalities().stream().collect(Collectors.toMap(RegisterScope::id, Function.identity()));
    }

    private List<Municipality> municipalities() {
        var authorities = scope.authorities();
        return authorities.isEmpty()
                ? List.of()
                : em.createNamedQuery(Municipality.SEARCH, Municipality.class)
                        .setParameter("authorities", authorities)
                        .setParameter("pattern", "%")
                        .getResultList();
    }

    private List<School> schools() {
        var authorities = scope.authorities();
        return authorities.isEmpty()
                ? new ArrayList<>()
                : em.createNamedQuery(School.OF_AUTHORITIES, School.class)
                        .setParameter("authorities", authorities)
                        .getResultList();
    }

    private int year() {
        return SchoolYear.of(LocalDate.now(clock)).startYear();
    }
}
