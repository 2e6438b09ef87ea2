package ba.sigurno.ejb.competition;

import ba.sigurno.ejb.enrolment.CurrentPupil;
import ba.sigurno.ejb.identity.NotFoundException;
import ba.sigurno.persistence.competition.Entry;
import ba.sigurno.persistence.competition.EntryCode;
import ba.sigurno.persistence.competition.Paper;
import ba.sigurno.persistence.enrolment.Pupil;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.school.School;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Lets children in, each once. */
@Stateless
public class EntryService {

    /** A token outlives the close, so that who is late is told so, and may read what was stored. */
    private static final Duration AFTER_CLOSE = Duration.ofHours(1);

    /** More children of a grade than the figures say are let in, for figures are of last autumn: by a quarter, and ten. */
    private static final int SPARE_SHARE = 4;

    private static final int SPARE = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RunningEditions running;

    @Inject
    private CompetitionClock clock;

    @Inject
    private EntryToken tokens;

    @Inject
    private CurrentPupil current;

    /**
     * Lets the signed-in pupil in, or in again: a pupil has one entry, on whatever device.
     *
     * @throws DomainException when the edition is not open, or asks nothing of the pupil's grade
     */
    @RolesAllowed("PUPIL")
    public Ticket enterAsPupil(String editionId) {
        var edition = open(editionId);
        // Two devices at once: the second waits here, and then finds the entry of the first.
        var pupil = current.saving();
        var schoolClass = pupil.getSchoolClass();
        return ticket(
                edition,
                ofPupil(edition, pupil)
                        .orElseGet(() -> enter(edition, schoolClass.getSchool(), schoolClass.getGrade(), pupil)));
    }

    /**
     * Lets somebody in of whom no more is known than school and grade.
     *
     * @throws DomainException when the edition is not open, asks nothing of this grade, or more came of it than there are
     */
    @PermitAll
    public Ticket enter(String editionId, String schoolId, int grade) {
        var edition = open(editionId);
        var school = em.createNamedQuery(School.BY_PUBLIC_ID, School.class)
                .setParameter("publicId", schoolId)
                .getResultStream()
                .filter(School::isActive)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("school " + schoolId));
        requireRoom(edition, school, grade);
        return ticket(edition, enter(edition, school, grade, null));
    }

    /** Lets somebody in again, by the code that was given at the first time; also after the close, to read. */
    @PermitAll
    public Optional<Ticket> enterAgain(String editionId, String typedCode) {
        var edition = find(editionId);
        return EntryCode.read(typedCode)
                .flatMap(code -> em.createNamedQuery(Entry.BY_CODE, Entry.class)
                        .setParameter("edition", (long) edition.id())
                        .setParameter("code", code)
                        .getResultStream()
                        .findFirst())
                .map(entry -> ticket(edition, entry));
    }

    private RunningEdition find(String editionId) {
        return running.shelf().all().stream()
                .filter(edition -> edition.publicId().equals(editionId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("edition " + editionId));
    }

    private RunningEdition open(String editionId) {
        var edition = find(editionId);
        long now = clock.millis();
        DomainException.require(!edition.isOver(now), "competition_rule_over");
        DomainException.require(edition.isOpen(now), "competition_rule_notYetOpen");
        return edition;
    }

    private Optional<Entry> ofPupil(RunningEdition edition, Pupil pupil) {
        return em.createNamedQuery(Entry.OF_PUPIL, Entry.class)
                .setParameter("edition", (long) edition.id())
                .setParameter("pupil", pupil)
                .getResultStream()
                .findFirst();
    }

    private Entry enter(RunningEdition edition, School school, int grade, Pupil pupil) {
        int place = edition.paperFor(school.getLevel(), grade)
                .orElseThrow(() -> new DomainException("competition_rule_noPaper", grade));
        var paper = em.getReference(Paper.class, edition.papers().get(place).id());
        var entry = new Entry(paper, school, grade, pupil, Instant.ofEpochMilli(clock.millis()));
        em.persist(entry);
        em.flush();
        return entry;
    }

    /** A script that enters a school again and again fills that grade, and no more. A signed-in pupil always gets in. */
    private void requireRoom(RunningEdition edition, School school, int grade) {
        int pupils = school.getFigures().stream()
                .filter(figure -> figure.getGrade() == grade)
                .mapToInt(figure -> figure.getPupils())
                .max()
                .orElse(0);
        if (pupils == 0) {
            return;
        }
        long entered = em.createNamedQuery(Entry.WITHOUT_CLASS_COUNT, Long.class)
                .setParameter("edition", (long) edition.id())
                .setParameter("school", school)
                .setParameter("grade", grade)
                .getSingleResult();
        DomainException.require(entered < pupils + pupils / SPARE_SHARE + SPARE, "competition_rule_gradeFull");
    }

    private Ticket ticket(RunningEdition edition, Entry entry) {
        int place = edition.placeOf(entry.getPaper());
        var pass = new EntryPass(edition.id(), place, entry.getId());
        return new Ticket(
                edition.publicId(),
                EntryCode.shown(entry.getCode()),
                tokens.issue(pass, edition.closesAt().plus(AFTER_CLOSE)),
                edition.papers().get(place).size(),
                edition.closesAt().toEpochMilli());
    }
}
