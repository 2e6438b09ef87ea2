package ba.sigurno.ejb.competition.entry;

import ba.sigurno.ejb.competition.running.CompetitionClock;
import ba.sigurno.ejb.competition.running.LiveEditions;
import ba.sigurno.ejb.competition.running.RunningEdition;
import ba.sigurno.ejb.competition.running.SchoolCache;
import ba.sigurno.ejb.enrolment.pupil.CurrentPupil;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.NotNowException;
import ba.sigurno.persistence.competition.edition.SchoolFacts;
import ba.sigurno.persistence.competition.entry.Entry;
import ba.sigurno.persistence.competition.entry.EntryCode;
import ba.sigurno.persistence.competition.entry.EntryTable;
import ba.sigurno.persistence.competition.entry.EntryTable.Newcomer;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.reflect.UndeclaredThrowableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/** Enters children into an edition, each once. An entry is one statement, so there is no transaction around it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EntryService {

    /** Time that a token outlives the close, so that late entrants are answered as such, and may read their stored answers. */
    private static final Duration AFTER_CLOSE = Duration.ofHours(1);

    /**
     * Children of a grade who may enter beyond the school's figures, which are of last autumn: a quarter more, and ten.
     */
    private static final int SPARE_SHARE = 4;

    private static final int SPARE = 10;

    @Resource(lookup = "jdbc/sigurno-answers")
    private DataSource database;

    @Inject
    private LiveEditions shelf;

    @Inject
    private CompetitionClock clock;

    @Inject
    private EntryToken tokens;

    @Inject
    private TicketNumbers numbers;

    @Inject
    private SchoolCache schools;

    @Inject
    private CurrentPupil current;

    /** A query of the database. */
    @FunctionalInterface
    private interface Asked<T> {
        T of(Connection connection) throws SQLException;
    }

    /**
     * Enters the signed-in pupil, or finds the entry again: a pupil has one entry, on whatever device.
     *
     * @throws DomainException when the edition is not open, or has no paper for the youngest grade of the class
     */
    @RolesAllowed("PUPIL")
    public Ticket enterAsPupil(String editionId) {
        var edition = open(editionId);
        var pupil = current.get();
        var schoolClass = pupil.getSchoolClass();
        var school = schoolClass.getSchool();
        var newcomer = newcomer(
                edition,
                school.getId(),
                school.getLevel(),
                schoolClass.getGrades().youngest(),
                pupil.getId(),
                null);
        return ticket(edition, ask(connection -> EntryTable.enter(connection, newcomer)));
    }

    /**
     * Enters a child of whom only school and grade are known. A proof that comes again finds its entry again.
     *
     * @param proof the {@link ProofOfWork}
     * @throws NotFoundException when there is no such school
     * @throws DomainException when the edition is not open, has no paper for this grade, the grade is full, or there is no
     *     proof
     */
    @PermitAll
    public Ticket enter(String editionId, String schoolId, int grade, String proof) {
        requireProof(editionId, proof);
        return enterGrade(editionId, schoolId, grade, proof);
    }

    /**
     * Throws unless a text is a {@link ProofOfWork}: before a turn is given, so that a script that did no work takes none away
     * from children.
     */
    @PermitAll
    public void requireProof(String editionId, String proof) {
        DomainException.require(ProofOfWork.isValid(editionId, proof), "competition_rule_proof");
    }

    /** Enters a child in the game of its class, whose code it has: it needs no proof. */
    @PermitAll
    public Ticket enterWithClass(String editionId, String schoolId, int grade) {
        return enterGrade(editionId, schoolId, grade, null);
    }

    private Ticket enterGrade(String editionId, String schoolId, int grade, String proof) {
        var edition = open(editionId);
        var school = schools.byPublicId(schoolId).orElseThrow(() -> new NotFoundException("school " + schoolId));
        var newcomer = newcomer(edition, school.id(), school.level(), grade, null, proof);
        return ticket(edition, ask(connection -> {
            var before = EntryTable.before(connection, newcomer);
            if (before.isPresent()) {
                return before.get();
            }
            requireRoom(connection, edition, school, grade);
            return EntryTable.enter(connection, newcomer);
        }));
    }

    /** Finds an entry again by the code that was given at the first time; also after the close, to read. */
    @PermitAll
    public Optional<Ticket> enterAgain(String editionId, String typedCode) {
        var edition = find(editionId);
        return EntryCode.read(typedCode)
                .flatMap(code -> ask(connection -> EntryTable.byCode(connection, edition.id(), code)))
                .map(entry -> ticket(edition, entry));
    }

    private RunningEdition find(String editionId) {
        return shelf.all().stream()
                .filter(edition -> edition.publicId().equals(editionId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("edition " + editionId));
    }

    private RunningEdition open(String editionId) {
        var edition = find(editionId);
        long now = clock.millis();
        DomainException.require(!edition.isOver(now), "competition_rule_over");
        DomainException.require(edition.isOpen(now), "competition_rule_not_yet_open");
        return edition;
    }

    private Newcomer newcomer(
            RunningEdition edition, long schoolId, Level level, int grade, Long pupilId, String proof) {
        int place = edition.paperFor(level, grade)
                .orElseThrow(() -> new DomainException("competition_rule_no_paper", grade));
        long paperId = edition.papers().get(place).id();
        return new Newcomer(edition.id(), paperId, schoolId, grade, pupilId, proof, clock.millis());
    }

    /**
     * Refuses an entry beyond the size of the grade: a script that enters a school again and again fills that grade,
     * and no more. A signed-in pupil always gets in.
     */
    private static void requireRoom(Connection connection, RunningEdition edition, SchoolFacts school, int grade)
            throws SQLException {
        var pupils = school.pupils().get(grade);
        if (pupils != null) {
            int entered = EntryTable.withoutClass(connection, edition.id(), school.id(), grade);
            DomainException.require(entered < pupils + pupils / SPARE_SHARE + SPARE, "competition_rule_grade_full");
        }
    }

    private Ticket ticket(RunningEdition edition, Entry entry) {
        int place = edition.placeOf(entry.paperId());
        return new Ticket(
                edition.publicId(),
                EntryCode.shown(entry.code()),
                entry.ofPupil() ? numbers.of(entry.code()) : null,
                tokens.issue(
                        new EntryPass(edition.id(), place, entry.id()),
                        edition.closesAt().plus(AFTER_CLOSE)),
                edition.papers().get(place).size(),
                edition.closesAt().toEpochMilli());
    }

    private <T> T ask(Asked<T> question) {
        try (var connection = database.getConnection()) {
            return question.of(connection);
        } catch (SQLException | UndeclaredThrowableException e) {
            // The latter is how the server's wrapper of a broken connection says it.
            throw new NotNowException(e);
        }
    }
}
