package ba.sigurno.persistence.training.session;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How a teacher stands to a session: invited, with a seat, waiting for one or withdrawn; and at which dates the teacher came. */
@Entity
@Table(name = "registration")
@NamedQuery(
        name = Registration.OF_ACCOUNT,
        query = "SELECT r FROM Registration r JOIN r.session s WHERE" + Registration.OF
                + " ORDER BY s.startsAt DESC, s.id DESC",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "r.session.trainer"),
            @QueryHint(name = "eclipselink.batch", value = "r.session.authority"),
            @QueryHint(name = "eclipselink.batch", value = "r.session.edition.texts"),
            @QueryHint(name = "eclipselink.batch", value = "r.session.meetings")
        })
@NamedQuery(
        name = Registration.COUNT_OF_ACCOUNT,
        query = "SELECT COUNT(r) FROM Registration r JOIN r.session s WHERE" + Registration.OF)
@NamedQuery(
        name = Registration.OF_SESSIONS,
        query = "SELECT r FROM Registration r WHERE r.account.id = :accountId AND r.session IN :sessions")
@NamedQuery(
        name = Registration.TO_ASK,
        query =
                "SELECT r FROM Registration r JOIN r.session s WHERE r.feedbackAskedAt IS NULL AND r.feedbackGiven = FALSE"
                        + " AND s.cancelledAt IS NULL AND s.endsAt >= :from AND s.endsAt < :until"
                        + " AND r.state = ba.sigurno.persistence.training.session.RegistrationState.SEATED"
                        + " AND EXISTS (SELECT o FROM Registration o JOIN o.marks m WHERE o = r AND VALUE(m) = TRUE) ORDER BY r.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "r.account"),
            @QueryHint(name = "eclipselink.batch", value = "r.session"),
            @QueryHint(name = "eclipselink.batch", value = "r.session.edition"),
            @QueryHint(name = "eclipselink.batch", value = "r.session.edition.texts")
        })
@NamedQuery(
        name = Registration.OF_TEACHERS,
        query =
                "SELECT r FROM Registration r JOIN FETCH r.account JOIN r.session s WHERE s.edition IN :editions"
                        + " AND r.account.id IN :accountIds AND s.cancelledAt IS NULL"
                        + " AND r.state = ba.sigurno.persistence.training.session.RegistrationState.SEATED ORDER BY s.startsAt, r.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "r.marks"),
            @QueryHint(name = "eclipselink.batch", value = "r.session.meetings")
        })
@NamedQuery(
        name = Registration.OF_SEATED,
        query =
                "SELECT r FROM Registration r JOIN FETCH r.account JOIN r.session s, Registration x WHERE x.session = :session"
                        + " AND x.state = ba.sigurno.persistence.training.session.RegistrationState.SEATED AND r.account = x.account"
                        + " AND s.edition = x.session.edition AND s.cancelledAt IS NULL"
                        + " AND r.state = ba.sigurno.persistence.training.session.RegistrationState.SEATED ORDER BY s.startsAt, r.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "r.marks"),
            @QueryHint(name = "eclipselink.batch", value = "r.session.meetings")
        })
@NamedQuery(
        name = Registration.PURGE,
        query = "DELETE FROM Registration r WHERE r.attended IS NULL"
                + " AND r.state <> ba.sigurno.persistence.training.session.RegistrationState.SEATED"
                + " AND r.session.id IN (SELECT s.id FROM TrainingSession s WHERE s.endsAt < :before)")
@NamedQuery(
        name = Registration.PURGE_SEATS,
        query = "DELETE FROM Registration r"
                + " WHERE r.session.id IN (SELECT s.id FROM TrainingSession s WHERE s.endsAt < :before)")
public class Registration extends BaseEntity {

    /**
     * The seats and places in queues of {@code :accountId}, the latest session first, with session, edition and titles;
     * sessions are filtered like those of {@link TrainingSession#UPCOMING}.
     */
    public static final String OF_ACCOUNT = "Registration.ofAccount";

    /** How many {@link #OF_ACCOUNT} finds. */
    public static final String COUNT_OF_ACCOUNT = "Registration.countOfAccount";

    /** The registrations of {@code :accountId}, in any state, for {@code :sessions} (one page of a list). */
    public static final String OF_SESSIONS = "Registration.ofSessions";

    /**
     * Those who were at a session that ended from {@code :from} until before {@code :until}, did not say what it was like
     * and were not asked.
     */
    public static final String TO_ASK = "Registration.toAsk";

    /**
     * The seats of the accounts with {@code :accountIds} in sessions of {@code :editions}, the earliest session first, with
     * account, session, dates and marks.
     */
    public static final String OF_TEACHERS = "Registration.ofTeachers";

    /** The seats of all who have one in {@code :session}, in all sessions of its edition, in the order and as full as {@link #OF_TEACHERS}. */
    public static final String OF_SEATED = "Registration.ofSeated";

    /** Deletes what came to nothing, of sessions that were over before {@code :before}. */
    public static final String PURGE = "Registration.purge";

    /** Deletes everything of sessions that were over before {@code :before}. */
    public static final String PURGE_SEATS = "Registration.purgeSeats";

    /** For how long nobody is asked to come once more. */
    static final Duration TIMEOUT = Duration.ofDays(1);

    static final String OF = " r.account.id = :accountId"
            + " AND r.state <> ba.sigurno.persistence.training.session.RegistrationState.WITHDRAWN"
            + " AND r.state <> ba.sigurno.persistence.training.session.RegistrationState.INVITED"
            + TrainingSession.FILTERED;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id")
    private TrainingSession session;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "registered_at", nullable = false)
    private Instant registeredAt;

    /** Whether each meeting is marked as attended: null while one is not marked. */
    private Boolean attended;

    @ElementCollection
    @CollectionTable(name = "attendance", joinColumns = @JoinColumn(name = "registration_id"))
    @MapKeyColumn(name = "meeting")
    @Column(name = "present", nullable = false)
    private Map<Integer, Boolean> marks = new HashMap<>();

    @Column(name = "marked_at")
    private Instant markedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RegistrationState state = RegistrationState.INVITED;

    @Column(name = "queue_place")
    private int queuePlace;

    @Column(name = "calendar_sequence")
    private int calendarSequence;

    @Column(name = "feedback_given")
    private boolean feedbackGiven;

    @Column(name = "feedback_asked_at")
    private Instant feedbackAskedAt;

    protected Registration() {}

    Registration(TrainingSession session, Account account, Instant now) {
        this.session = session;
        this.account = account;
        this.registeredAt = now;
    }

    final void invite(Instant now) {
        state = RegistrationState.INVITED;
        registeredAt = now;
    }

    final void seat(Instant now) {
        state = RegistrationState.SEATED;
        registeredAt = now;
    }

    final void await(int place, Instant now) {
        state = RegistrationState.WAITING;
        queuePlace = place;
        registeredAt = now;
    }

    final void moveTo(int place) {
        queuePlace = place;
    }

    final void withdraw() {
        state = RegistrationState.WITHDRAWN;
        marks.clear();
        attended = null;
        markedAt = null;
    }

    /** The number of the next mail about the teacher's calendar: it always grows. */
    public int nextSequence() {
        return calendarSequence++;
    }

    /** The number of the last mail about the teacher's calendar; 0 when there was none. */
    public int getSequence() {
        return Math.max(0, calendarSequence - 1);
    }

    /** The teacher was asked what it was like, once. */
    public void askForFeedback(Instant now) {
        feedbackAskedAt = now;
    }

    /** The teacher gave feedback; what it says is nobody's. */
    public void giveFeedback(Instant now) {
        DomainException.require(!feedbackGiven, "training_rule_feedback_given");
        DomainException.require(canGiveFeedback(now), "training_rule_no_feedback");
        feedbackGiven = true;
    }

    /** Whether the teacher was there, at one meeting at least, and after the last may still say what it was like. */
    public boolean canGiveFeedback(Instant now) {
        return state == RegistrationState.SEATED
                && session.isOver(now)
                && !session.isCancelled()
                && !feedbackGiven
                && !attendedMeetings().isEmpty();
    }

    /** Whether the teacher was asked to come, and did not answer. */
    public boolean isInvited() {
        return state == RegistrationState.INVITED;
    }

    /** Whether the teacher was asked to come and did not answer for a day. */
    public boolean canBeAskedAgain(Instant now) {
        return isInvited() && !registeredAt.isAfter(now.minus(TIMEOUT));
    }

    /** Whether the teacher has a seat. */
    public boolean isSeated() {
        return state == RegistrationState.SEATED;
    }

    /** Whether it counts: not withdrawn. */
    public boolean isAlive() {
        return state != RegistrationState.WITHDRAWN;
    }

    /** Marks whether the teacher came to all meetings that have started, at least to one. Can be corrected. */
    public void mark(boolean present, Instant now) {
        DomainException.require(session.hasStarted(now), "training_rule_not_started");
        session.getMeetings().stream()
                .filter(meeting -> meeting.hasStarted(now))
                .forEach(meeting -> mark(meeting, present, now));
    }

    /** Marks whether the teacher came to a meeting of the session; not before it starts. Can be corrected. */
    public void mark(SessionMeeting meeting, boolean present, Instant now) {
        DomainException.require(meeting.hasStarted(now), "training_rule_not_started");
        note(meeting, present, now);
    }

    /** The teacher says at a meeting, while it admits, that he or she is there; again changes nothing. */
    public void checkIn(SessionMeeting meeting, Instant now) {
        session.requireNotCancelled();
        DomainException.require(meeting.isAdmitting(now), "training_rule_not_admitting");
        if (!attendedMeetings().contains(meeting.getNumber())) {
            note(meeting, true, now);
        }
    }

    private void note(SessionMeeting meeting, boolean present, Instant now) {
        DomainException.require(isSeated(), "training_rule_no_seat", account.getDisplayName());
        marks.put(meeting.getNumber(), present);
        markedAt = now;
        settle();
    }

    /** A meeting is held at another time: who was marked for it was early. */
    final void forget(SessionMeeting meeting) {
        marks.remove(meeting.getNumber());
    }

    /** Counts anew what the marks say, of the meetings there are. */
    final void settle() {
        var numbers =
                session.getMeetings().stream().map(SessionMeeting::getNumber).toList();
        marks.keySet().retainAll(numbers);
        attended = marks.keySet().containsAll(numbers) ? attendedMeetings().containsAll(numbers) : null;
    }

    /** The numbers of the meetings at which the teacher was. */
    public Set<Integer> attendedMeetings() {
        return marks.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the teacher was at the meetings that are marked, by their numbers. */
    public Map<Integer, Boolean> getMarks() {
        return Collections.unmodifiableMap(marks);
    }

    /** Whether it is marked that the teacher came to all meetings. */
    public boolean isAttended() {
        return Boolean.TRUE.equals(attended);
    }

    /** Whether it is marked for all meetings. */
    public boolean isMarked() {
        return attended != null;
    }

    public TrainingSession getSession() {
        return session;
    }

    public Account getAccount() {
        return account;
    }

    public RegistrationState getState() {
        return state;
    }

    /** Where in the queue, compared with others'; any number. */
    public int getQueuePlace() {
        return queuePlace;
    }

    public boolean isFeedbackGiven() {
        return feedbackGiven;
    }

    /** Since when it is as it is. */
    public Instant getRegisteredAt() {
        return registeredAt;
    }

    /** Null when it is not marked. */
    public Instant getMarkedAt() {
        return markedAt;
    }
}
