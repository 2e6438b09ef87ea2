package ba.sigurno.persistence.training;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.Account;
import ba.sigurno.persistence.identity.Role;
import ba.sigurno.persistence.schema.PublicRow;
import ba.sigurno.persistence.territory.Authority;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** One time that a programme is held, for teachers of one authority or of all. */
@Entity
@Table(name = "training_session")
@NamedQuery(
        name = TrainingSession.UPCOMING,
        query = TrainingSession.WITH_EDITION + TrainingSession.NOT_OVER + " ORDER BY s.startsAt, s.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "s.edition.texts"),
            @QueryHint(name = "eclipselink.batch", value = "s.registrations")
        })
@NamedQuery(
        name = TrainingSession.COUNT_UPCOMING,
        query = "SELECT COUNT(s) FROM TrainingSession s" + TrainingSession.NOT_OVER)
@NamedQuery(
        name = TrainingSession.PAST,
        query = TrainingSession.WITH_EDITION + TrainingSession.OVER + " ORDER BY s.startsAt DESC, s.id DESC",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "s.edition.texts"),
            @QueryHint(name = "eclipselink.batch", value = "s.registrations")
        })
@NamedQuery(name = TrainingSession.COUNT_PAST, query = "SELECT COUNT(s) FROM TrainingSession s" + TrainingSession.OVER)
@NamedQuery(
        name = TrainingSession.CLASHES,
        query = TrainingSession.WITH_EDITION
                + " WHERE s.trainer = :trainer AND s.startsAt < :endsAt AND s.endsAt > :startsAt")
@NamedQuery(
        name = TrainingSession.OPEN,
        query = TrainingSession.WITH_EDITION + " WHERE s.startsAt > :now AND " + TrainingSession.FOR_TEACHER
                + " ORDER BY s.startsAt, s.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "s.edition.texts"),
            @QueryHint(name = "eclipselink.batch", value = "s.registrations")
        })
@NamedQuery(
        name = TrainingSession.COUNT_OPEN,
        query = "SELECT COUNT(s) FROM TrainingSession s LEFT JOIN s.authority a WHERE s.startsAt > :now AND "
                + TrainingSession.FOR_TEACHER)
@NamedQuery(
        name = TrainingSession.MEANT_FOR,
        query = "SELECT COUNT(s) FROM TrainingSession s LEFT JOIN s.authority a WHERE s = :session AND "
                + TrainingSession.FOR_TEACHER)
@NamedQuery(
        name = TrainingSession.BY_PUBLIC_ID,
        query = "SELECT s FROM TrainingSession s JOIN FETCH s.edition JOIN FETCH s.trainer"
                + " LEFT JOIN FETCH s.authority WHERE s.publicId = :publicId",
        hints = {
            // A fetch join of the accounts would still read each of them again, one by one.
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "s.registrations.account")
        })
public class TrainingSession extends PublicRow {

    /**
     * The sessions that end after {@code :now}, soonest first, of the trainer with {@code :trainerId} unless that is
     * null; with edition, titles and registrations.
     */
    public static final String UPCOMING = "TrainingSession.upcoming";

    /** How many {@link #UPCOMING} finds. */
    public static final String COUNT_UPCOMING = "TrainingSession.countUpcoming";

    /** The sessions that are over at {@code :now}, the latest first, otherwise like {@link #UPCOMING}. */
    public static final String PAST = "TrainingSession.past";

    /** How many {@link #PAST} finds. */
    public static final String COUNT_PAST = "TrainingSession.countPast";

    /** The sessions of {@code :trainer} that overlap the time from {@code :startsAt} to {@code :endsAt}. */
    public static final String CLASHES = "TrainingSession.clashes";

    /**
     * The sessions after {@code :now} that are meant for the teacher with {@code :accountId}, soonest first, fetched
     * likewise.
     */
    public static final String OPEN = "TrainingSession.open";

    /** How many {@link #OPEN} finds. */
    public static final String COUNT_OPEN = "TrainingSession.countOpen";

    /** 1 when {@code :session} is meant for the teacher with {@code :accountId}, else 0. */
    public static final String MEANT_FOR = "TrainingSession.meantFor";

    /** The session with {@code :publicId}, with edition, trainer, authority, registrations and their accounts. */
    public static final String BY_PUBLIC_ID = "TrainingSession.byPublicId";

    /** The longest name of a place. */
    public static final int PLACE_LENGTH = 160;

    static final String WITH_EDITION = "SELECT s FROM TrainingSession s JOIN FETCH s.edition JOIN FETCH s.trainer"
            + " LEFT JOIN FETCH s.authority a";

    static final String OF_TRAINER = " (:trainerId IS NULL OR s.trainer.id = :trainerId)";

    static final String NOT_OVER = " WHERE s.endsAt > :now AND" + OF_TRAINER;

    static final String OVER = " WHERE s.endsAt <= :now AND" + OF_TRAINER;

    static final String FOR_TEACHER = "(a IS NULL OR EXISTS (SELECT g FROM RoleGrant g WHERE g.account.id = :accountId"
            + " AND g.role = ba.sigurno.persistence.identity.Role.TEACHER AND g.school.authority = a))";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private ProgrammeEdition edition;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "trainer_id")
    private Account trainer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "authority_id")
    private Authority authority;

    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @Column(nullable = false, length = PLACE_LENGTH)
    private String place;

    @Column(nullable = false)
    private Language language;

    private int seats;

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Registration> registrations = new ArrayList<>();

    @Version
    private int version;

    protected TrainingSession() {}

    /** A session without registrations; {@code authority} is null when teachers of all may come. */
    public TrainingSession(
            ProgrammeEdition edition,
            Account trainer,
            Authority authority,
            Instant startsAt,
            Instant endsAt,
            String place,
            Language language,
            int seats) {
        edition.requireOpen();
        DomainException.require(trainer.hasRole(Role.TRAINER), "training_rule_notTrainer", trainer.getDisplayName());
        DomainException.require(startsAt.isBefore(endsAt), "training_rule_endsBeforeStart");
        DomainException.require(seats > 0, "training_rule_noSeats");
        this.edition = edition;
        this.trainer = trainer;
        this.authority = authority;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.place = place;
        this.language = language;
        this.seats = seats;
    }

    /** Gives a seat to a teacher who asks for it, before the session ends and while there are seats. */
    public Registration register(Account account, Instant now) {
        DomainException.require(now.isBefore(endsAt), "training_rule_sessionOver");
        return seat(account, now);
    }

    /** Gives a seat to a teacher who simply came; the trainer may write that down when the session is over. */
    public Registration admit(Account account, Instant now) {
        return seat(account, now);
    }

    /** Takes the seat back from a teacher who will not come, as long as the session did not start. */
    public void withdraw(Account account, Instant now) {
        DomainException.require(!hasStarted(now), "training_rule_started");
        registrations.removeIf(registration -> registration.getAccount().equals(account));
    }

    private Registration seat(Account account, Instant now) {
        DomainException.require(registrationOf(account).isEmpty(), "training_rule_alreadyRegistered");
        DomainException.require(registrations.size() < seats, "training_rule_full");
        Registration registration = new Registration(this, account, now);
        registrations.add(registration);
        return registration;
    }

    /** The registration of an account, if it has one. */
    public Optional<Registration> registrationOf(Account account) {
        return registrations.stream()
                .filter(registration -> registration.getAccount().equals(account))
                .findFirst();
    }

    /** Whether another is of the same edition at the same time and place. */
    public boolean isSameAs(TrainingSession other) {
        return edition.equals(other.edition) && startsAt.equals(other.startsAt) && place.equals(other.place);
    }

    /** Whether it began, so that attendance can be marked. */
    public boolean hasStarted(Instant now) {
        return !now.isBefore(startsAt);
    }

    /** Whether it is over. */
    public boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }

    /** Whether every seat is taken. */
    public boolean isFull() {
        return registrations.size() >= seats;
    }

    /** What is taught, as it was when the session was planned. */
    public ProgrammeEdition getEdition() {
        return edition;
    }

    public Account getTrainer() {
        return trainer;
    }

    /** The authority whose teachers it is for; null when it is for all. */
    public Authority getAuthority() {
        return authority;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public String getPlace() {
        return place;
    }

    /** The language in which it is held, and in which its certificates are written. */
    public Language getLanguage() {
        return language;
    }

    public int getSeats() {
        return seats;
    }

    public List<Registration> getRegistrations() {
        return Collections.unmodifiableList(registrations);
    }

    public int getVersion() {
        return version;
    }
}
