package ba.sigurno.ear.inserver.support;

import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.programme.RequirementKind;
import ba.sigurno.persistence.training.programme.TrainingProgramme;
import ba.sigurno.persistence.training.session.TrainingSession;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.Query;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Rows of the database as a test needs them, where no service makes or shows them. It asks with an entity manager of its
 * own each time: an injected one that is used without a transaction is closed by the server as soon as any thread of the
 * request ends, be it the one that sends mails.
 */
@ApplicationScoped
public class Rows {

    private static final Duration HELD_FOR = Duration.ofHours(4);
    private static final int FAR_AHEAD = 7;
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    @PersistenceUnit(unitName = "sigurno")
    private EntityManagerFactory entityManagers;

    @Resource
    private UserTransaction transaction;

    /** The account with this e-mail address, with its grants. */
    public Account account(String email) {
        return read(em -> em.createNamedQuery(Account.BY_EMAIL, Account.class)
                .setParameter("email", email)
                .getSingleResult());
    }

    /** The public id of the account with this e-mail address. */
    public String accountId(String email) {
        return account(email).getPublicId();
    }

    /** The request for a workshop with this public id. */
    public WorkshopRequest workshopRequest(String publicId) {
        return read(em -> em.createQuery(
                        "SELECT r FROM WorkshopRequest r WHERE r.publicId = :publicId", WorkshopRequest.class)
                .setParameter("publicId", publicId)
                .getSingleResult());
    }

    /** The pupil with this public id. */
    public Pupil pupil(String publicId) {
        return read(em -> em.createNamedQuery(Pupil.BY_PUBLIC_ID, Pupil.class)
                .setParameter("publicId", publicId)
                .getSingleResult());
    }

    /** Some pupil of the class with this join code. */
    public String anyPupilOf(String joinCode) {
        return text(
                "SELECT MIN(p.public_id) FROM pupil p JOIN school_class c ON c.id = p.class_id WHERE c.join_code = ?",
                joinCode);
    }

    /** The open edition of some programme that asks for attendance only. */
    public ProgrammeEdition edition() {
        return read(em -> em.createNamedQuery(ProgrammeEdition.OPEN, ProgrammeEdition.class)
                .getResultStream()
                .filter(edition -> edition.getLeastDates() == 1)
                .filter(edition -> edition.getRequirements().stream()
                        .allMatch(requirement -> requirement.getKind() == RequirementKind.ATTENDANCE))
                .filter(edition -> edition.getValidMonths().isEmpty())
                .findFirst()
                .orElseThrow());
    }

    /** The open edition of a programme that nobody has an award of; it is stored. */
    public ProgrammeEdition newEdition() throws Exception {
        return newEdition(edition -> {});
    }

    /** Likewise, of which the draft is made as a test needs it. */
    public ProgrammeEdition newEdition(Consumer<ProgrammeEdition> drafting) throws Exception {
        var programme = new TrainingProgramme(BigDecimal.TEN, 4);
        var edition = programme.latest();
        // In Latin Serbian too: what tests leave behind is read in Cyrillic by the walk.
        List.of(Language.BOSNIAN, Language.SERBIAN_LATIN)
                .forEach(language -> edition.text(language, "Djeca na internetu", "Osnove.", ""));
        drafting.accept(edition);
        programme.open(edition);
        store(programme);
        return edition;
    }

    /** The public ids of the teachers with a seat in a training. */
    public Set<String> teachers(String session) {
        return Set.copyOf(texts(
                "SELECT a.public_id FROM registration r JOIN account a ON a.id = r.account_id"
                        + " JOIN training_session s ON s.id = r.session_id WHERE s.public_id = ? AND r.state = 'SEATED'",
                session));
    }

    /** The version of a row, by its public id. */
    public int version(String table, String publicId) {
        return (int) count("SELECT version FROM " + table + " WHERE public_id = ?", publicId);
    }

    /** A training so many days from now for teachers of a coordinator's authority; not stored yet. */
    public TrainingSession session(String trainer, String coordinator, int days, int seats) {
        return session(edition(), trainer, coordinator, days, seats);
    }

    /** Likewise, of an edition. */
    public TrainingSession session(ProgrammeEdition edition, String trainer, String coordinator, int days, int seats) {
        var start = start(days);
        return new TrainingSession(
                edition,
                account(trainer),
                account(coordinator).authorities().iterator().next(),
                start,
                start.plus(HELD_FOR),
                "Tuzla",
                Language.BOSNIAN,
                seats);
    }

    /** Far ahead it is evening, whatever the clock says now: what tests plan is in the morning, and no trainer is busy. */
    private static Instant start(int days) {
        return days < FAR_AHEAD
                ? Instant.now().plus(Duration.ofDays(days))
                : Dates.instant(LocalDate.now(ClockProducer.ZONE).plusDays(days), EVENING);
    }

    /** Moves a class so many school years back. */
    public void overSince(String classId, int years) throws Exception {
        write(em -> em.createNativeQuery("UPDATE school_class SET school_year = school_year - ? WHERE public_id = ?")
                .setParameter(1, years)
                .setParameter(2, classId)
                .executeUpdate());
    }

    /** Stores a new row. */
    public void store(Object row) throws Exception {
        write(em -> em.persist(row));
    }

    /** Changes a stored row. */
    public <T> void change(Class<T> type, Long id, Consumer<T> change) throws Exception {
        write(em -> change.accept(em.find(type, id)));
    }

    /** The number that a query in SQL gives. */
    public long count(String sql, Object... parameters) {
        return read(em -> ((Number) query(em, sql, parameters).getSingleResult()).longValue());
    }

    /** The text that a query in SQL gives. */
    public String text(String sql, Object... parameters) {
        return read(em -> (String) query(em, sql, parameters).getSingleResult());
    }

    /** The texts that a query in SQL gives, a row each. */
    @SuppressWarnings("unchecked")
    public List<String> texts(String sql, Object... parameters) {
        return read(em -> (List<String>) query(em, sql, parameters).getResultList());
    }

    private static Query query(EntityManager em, String sql, Object... parameters) {
        var query = em.createNativeQuery(sql);
        for (int at = 0; at < parameters.length; at++) {
            query.setParameter(at + 1, parameters[at]);
        }
        return query;
    }

    /** What somebody reads with an entity manager, which is closed afterwards. */
    public <T> T read(Function<EntityManager, T> reading) {
        var em = entityManagers.createEntityManager();
        try {
            return reading.apply(em);
        } finally {
            em.close();
        }
    }

    /** Writes what the consumer says, in one transaction. */
    public void write(Consumer<EntityManager> writing) throws Exception {
        transaction.begin();
        try {
            read(em -> {
                writing.accept(em);
                em.flush();
                return em;
            });
            transaction.commit();
        } catch (RuntimeException e) {
            transaction.rollback();
            throw e;
        }
    }
}
