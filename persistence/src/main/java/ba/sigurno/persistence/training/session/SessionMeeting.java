package ba.sigurno.persistence.training.session;

import ba.sigurno.persistence.entity.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** One of the dates of a session. */
@Entity
@Table(name = "session_meeting")
@NamedQuery(
        name = SessionMeeting.ADMITTING,
        query = "SELECT m FROM SessionMeeting m JOIN FETCH m.session s WHERE s.cancelledAt IS NULL"
                + " AND m.endsAt > :now AND m.startsAt <= :opened ORDER BY m.id")
@NamedQuery(
        name = SessionMeeting.TO_REMIND,
        query = "SELECT m FROM SessionMeeting m JOIN m.session s WHERE m.remindedAt IS NULL AND s.cancelledAt IS NULL"
                + " AND m.startsAt > :now AND m.startsAt <= :until ORDER BY m.startsAt, m.id",
        hints = {
            // Other queries fetch these by a join, which a batch at the relationship would overrule.
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "m.session"),
            @QueryHint(name = "eclipselink.batch", value = "m.session.trainer"),
            @QueryHint(name = "eclipselink.batch", value = "m.session.registrations.account")
        })
@NamedQuery(
        name = SessionMeeting.TO_REMIND_LEADERS,
        query =
                "SELECT m FROM SessionMeeting m JOIN m.session s WHERE m.leadersRemindedAt IS NULL AND s.cancelledAt IS NULL"
                        + " AND m.startsAt > :now AND m.startsAt <= :until ORDER BY m.startsAt, m.id",
        hints = {
            // As above.
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "m.session"),
            @QueryHint(name = "eclipselink.batch", value = "m.session.trainer"),
            @QueryHint(name = "eclipselink.batch", value = "m.session.assistants")
        })
@NamedQuery(
        name = SessionMeeting.BETWEEN,
        query = "SELECT m FROM SessionMeeting m JOIN m.session s JOIN s.trainer o LEFT JOIN s.authority a"
                + " WHERE s.cancelledAt IS NULL AND m.startsAt >= :from AND m.startsAt < :until"
                + " AND (:leader IS NULL OR o.id = :leader) AND (:trainerId IS NULL OR o.publicId = :trainerId)"
                + " AND (:authority IS NULL OR a.code = :authority) ORDER BY m.startsAt, m.id",
        hints = {
            @QueryHint(name = "eclipselink.join-fetch", value = "m.session"),
            @QueryHint(name = "eclipselink.join-fetch", value = "m.session.trainer")
        })
@NamedQuery(
        name = SessionMeeting.OF_TRAINERS,
        query =
                "SELECT m FROM SessionMeeting m JOIN FETCH m.session s LEFT JOIN FETCH s.municipality WHERE s.trainer.id IN :trainerIds"
                        + " AND s.cancelledAt IS NULL AND m.startsAt < :endsAt AND m.endsAt > :startsAt ORDER BY m.startsAt, m.id")
public class SessionMeeting extends BaseEntity {

    /** Finds those, with their sessions, that started until {@code :opened} and are not over at {@code :now}. */
    public static final String ADMITTING = "SessionMeeting.admitting";

    /** The time before its start from which on teachers can check in. */
    public static final Duration DOORS_OPEN = Duration.ofMinutes(30);

    /** The time for which a reminder is remembered. */
    private static final Duration REMINDED_FOR = Duration.ofDays(6);

    /**
     * Finds those that start after {@code :now} and until {@code :until}, of which nobody was reminded; the next first.
     */
    public static final String TO_REMIND = "SessionMeeting.toRemind";

    /** Finds those in the same time of which those who lead or assist were not reminded; the next first. */
    public static final String TO_REMIND_LEADERS = "SessionMeeting.toRemindLeaders";

    /**
     * Finds those that start from {@code :from} until before {@code :until} and are not cancelled, the soonest first: of
     * the account {@code :leader}, of the trainer with {@code :trainerId}, of the authority with the code
     * {@code :authority}, unless these are null.
     */
    public static final String BETWEEN = "SessionMeeting.between";

    /**
     * Finds the meetings led by the accounts with {@code :trainerIds} that overlap the time from {@code :startsAt} to
     * {@code :endsAt}, the first first, with their sessions.
     */
    public static final String OF_TRAINERS = "SessionMeeting.ofTrainers";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id")
    private TrainingSession session;

    private int number;

    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "leaders_reminded_at")
    private Instant leadersRemindedAt;

    protected SessionMeeting() {}

    SessionMeeting(TrainingSession session, int number, SessionTime time) {
        this.session = session;
        this.number = number;
        move(time);
    }

    /** Notes that a mail told all dates: of a meeting that comes soon nobody needs another. */
    final void reminded(Instant now) {
        if (startsAt.isBefore(now.plus(REMINDED_FOR))) {
            remindedAt = now;
        }
    }

    /** Notes that those who lead or assist were reminded of it. */
    public void remindedLeaders(Instant now) {
        leadersRemindedAt = now;
    }

    final void move(SessionTime time) {
        if (!time.startsAt().equals(startsAt)) {
            remindedAt = null;
            leadersRemindedAt = null;
        }
        this.startsAt = time.startsAt();
        this.endsAt = time.endsAt();
    }

    /** Returns whether it has begun, so that attendance can be marked. */
    public boolean hasStarted(Instant now) {
        return !now.isBefore(startsAt);
    }

    /** Returns whether teachers can check in: shortly before it starts and until it ends. */
    public boolean isAdmitting(Instant now) {
        return !now.isBefore(getDoorsOpenAt()) && !isOver(now);
    }

    /** Returns the time from which on teachers can check in. */
    public Instant getDoorsOpenAt() {
        return startsAt.minus(DOORS_OPEN);
    }

    /** Returns whether it is over. */
    public boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }

    public TrainingSession getSession() {
        return session;
    }

    /** Returns whether everybody was reminded of it. */
    public boolean isReminded() {
        return remindedAt != null;
    }

    /** Returns its number, from 1, in the order in which they are held. */
    public int getNumber() {
        return number;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    /** Returns the time at which it is held. */
    public SessionTime getTime() {
        return new SessionTime(startsAt, endsAt);
    }
}
