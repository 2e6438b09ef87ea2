package ba.sigurno.persistence.workshop.request;

import ba.sigurno.persistence.enrolment.schoolclass.ClassTeacher;
import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A planned or held workshop. In everybody's calendar it is one event: its UID never changes, and its sequence grows with
 * every change, or the calendars would show it twice or not move it (RFC 5545).
 */
@Entity
@Table(name = "workshop")
@NamedQuery(
        name = Workshop.BETWEEN,
        query = Workshop.PLANNED + " AND w.startsAt >= :from AND w.startsAt < :until AND " + WorkshopRequest.IN_SIGHT
                + " AND (:trainerId IS NULL OR o.publicId = :trainerId) AND (:topic IS NULL OR r.topic.code = :topic)"
                + " AND (:authority IS NULL OR a.code = :authority) ORDER BY w.startsAt, w.id",
        hints = {
            @QueryHint(name = "eclipselink.join-fetch", value = "w.request.school"),
            @QueryHint(name = "eclipselink.join-fetch", value = "w.request.topic"),
            @QueryHint(name = "eclipselink.join-fetch", value = "w.trainer")
        })
@NamedQuery(
        name = Workshop.CLASHES,
        query = Workshop.PLANNED + " AND w.trainer = :trainer AND w.startsAt < :endsAt AND w.endsAt > :startsAt")
@NamedQuery(
        name = Workshop.OF_TRAINERS,
        query = Workshop.PLANNED + " AND o.id IN :trainerIds AND w.startsAt < :endsAt AND w.endsAt > :startsAt"
                + " ORDER BY w.startsAt, w.id",
        hints = @QueryHint(name = "eclipselink.join-fetch", value = "w.request.school"))
@NamedQuery(
        name = Workshop.AT_SCHOOL,
        query = Workshop.PLANNED + " AND s = :school AND w.startsAt < :endsAt AND w.endsAt > :startsAt"
                + " ORDER BY w.startsAt, w.id",
        hints = @QueryHint(name = "eclipselink.join-fetch", value = "w.request"))
@NamedQuery(
        name = Workshop.AHEAD,
        query = Workshop.PLANNED + " AND w.endsAt > :from AND w.startsAt < :until"
                + " AND (o = :account OR r.requestedBy = :account OR EXISTS (SELECT q FROM WorkshopRequest q JOIN q.classes c"
                + " WHERE q = r AND EXISTS (SELECT k FROM ClassTeacher k WHERE k.schoolClass = c"
                + " AND k.account = :account AND k.accepted = TRUE AND " + ClassTeacher.PRESENT
                + "))) ORDER BY w.startsAt, w.id",
        hints = {
            @QueryHint(name = "eclipselink.join-fetch", value = "w.request.school"),
            @QueryHint(name = "eclipselink.join-fetch", value = "w.request.topic")
        })
@NamedQuery(
        name = Workshop.OF_REQUEST,
        query = Workshop.PLANNED + " AND r.publicId = :requestId AND " + WorkshopRequest.IN_SIGHT,
        hints = {
            @QueryHint(name = "eclipselink.join-fetch", value = "w.trainer"),
            @QueryHint(name = "eclipselink.join-fetch", value = "w.request.requestedBy")
        })
@NamedQuery(
        name = Workshop.TO_REMIND,
        query = "SELECT w FROM Workshop w JOIN w.request r"
                + " WHERE r.state = ba.sigurno.persistence.workshop.request.RequestState.PLANNED"
                + " AND w.startsAt > :now AND w.startsAt < :until AND w.remindedAt IS NULL ORDER BY w.startsAt, w.id")
@NamedQuery(name = Workshop.BY_CALENDAR_UID, query = Workshop.PLANNED + " AND w.calendarUid = :calendarUid")
@NamedQuery(
        name = Workshop.COUNT_PLANNED,
        query = "SELECT COUNT(w) FROM Workshop w WHERE w.trainer = :account"
                + " AND w.request.state = ba.sigurno.persistence.workshop.request.RequestState.PLANNED")
public class Workshop extends PublicEntity {

    /**
     * Finds the workshops in sight that start from {@code :from} until before {@code :until}, soonest first, with all
     * they show: of the trainer with {@code :trainerId}, of the {@code :topic} and of the {@code :authority} with these
     * codes, unless these are null.
     */
    public static final String BETWEEN = "Workshop.between";

    /**
     * Finds the workshops that end after {@code :from} and start before {@code :until} and concern {@code :account}, who
     * holds one, asked for it, or teaches one of its classes; the soonest first, with school and topic.
     */
    public static final String AHEAD = "Workshop.ahead";

    /** Finds the workshop of the request with {@code :requestId} if it is in sight, with trainer and teacher. */
    public static final String OF_REQUEST = "Workshop.ofRequest";

    /**
     * Finds the planned workshops that start after {@code :now} and before {@code :until}, of whose present date nobody was
     * reminded; the soonest first.
     */
    public static final String TO_REMIND = "Workshop.toRemind";

    /** Finds the planned workshop whose event has {@code :calendarUid}. */
    public static final String BY_CALENDAR_UID = "Workshop.byCalendarUid";

    /** Finds the workshops of {@code :trainer} that overlap the time from {@code :startsAt} to {@code :endsAt}. */
    public static final String CLASHES = "Workshop.clashes";

    /**
     * Finds the workshops of the accounts with {@code :trainerIds} that overlap the time from {@code :startsAt} to
     * {@code :endsAt}, the first first, with their schools.
     */
    public static final String OF_TRAINERS = "Workshop.ofTrainers";

    /** Finds the workshops at {@code :school} that overlap the time from {@code :startsAt} to {@code :endsAt}. */
    public static final String AT_SCHOOL = "Workshop.atSchool";

    /** Counts the planned workshops that {@code :account} holds or has still to report on. */
    public static final String COUNT_PLANNED = "Workshop.countPlanned";

    /** Those with a time, planned or held. */
    static final String PLANNED = "SELECT w FROM Workshop w JOIN w.request r JOIN r.school s"
            + " JOIN s.authority a JOIN w.trainer o"
            + " WHERE r.state IN (ba.sigurno.persistence.workshop.request.RequestState.PLANNED,"
            + " ba.sigurno.persistence.workshop.request.RequestState.HELD)";

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private WorkshopRequest request;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "trainer_id")
    private Account trainer;

    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @Column(name = "calendar_uid", nullable = false)
    private String calendarUid = PublicId.random() + "@sigurno";

    private int sequence;

    /** When the present trainer and time were set. */
    @Column(name = "planned_at", nullable = false)
    private Instant plannedAt;

    /** When those who come were reminded of the present date; null when that was not due yet. */
    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Version
    private int version;

    protected Workshop() {}

    Workshop(WorkshopRequest request, Account trainer, Instant startsAt, Instant endsAt, Instant now) {
        this.request = request;
        setPlan(trainer, startsAt, endsAt, now);
    }

    void move(Account trainer, Instant startsAt, Instant endsAt, Instant now) {
        setPlan(trainer, startsAt, endsAt, now);
        sequence++;
    }

    private void setPlan(Account trainer, Instant startsAt, Instant endsAt, Instant now) {
        DomainException.require(trainer.hasRole(Role.TRAINER), "workshop_rule_not_trainer", trainer.getDisplayName());
        DomainException.require(startsAt.isBefore(endsAt), "workshop_rule_ends_before_start");
        this.trainer = trainer;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.plannedAt = now;
        this.remindedAt = null;
    }

    void cancelled() {
        sequence++;
    }

    public WorkshopRequest getRequest() {
        return request;
    }

    public Account getTrainer() {
        return trainer;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    /** Returns the name of the event in calendars. */
    public String getCalendarUid() {
        return calendarUid;
    }

    /** Returns the number of changes of the event. */
    public int getSequence() {
        return sequence;
    }

    /** Returns when the present trainer and time were set, of which those who come were told then. */
    public Instant getPlannedAt() {
        return plannedAt;
    }

    /** Notes that its date is reminded of; another date is reminded of again. */
    public void reminded(Instant now) {
        remindedAt = now;
    }

    public int getVersion() {
        return version;
    }
}
