package ba.sigurno.persistence.training.session;

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
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * The registration of a teacher for a session: invited, with a seat, waiting for one or withdrawn; and the dates the
 * teacher attended.
 */
@Entity
@Table(name = "registration")
public class Registration extends RegistrationQueries {

    /** The time in which nobody is invited again. */
    static final Duration TIMEOUT = Duration.ofDays(1);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id")
    @BatchFetch(BatchFetchType.IN)
    private TrainingSession session;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "registered_at", nullable = false)
    private Instant registeredAt;

    /** True when each meeting is marked as attended; null while one is not marked. */
    private Boolean attended;

    @ElementCollection
    @CollectionTable(name = "attendance", joinColumns = @JoinColumn(name = "registration_id"))
    @MapKeyColumn(name = "meeting")
    @Column(name = "present", nullable = false)
    @BatchFetch(BatchFetchType.IN)
    private Map<Integer, Boolean> marks = new HashMap<>();

    @Column(name = "marked_at")
    private Instant markedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RegistrationState state = RegistrationState.INVITED;

    @Column(name = "queue_place")
    private int queuePlace;

    @Column(name = "by_address")
    private boolean byAddress;

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

    /**
     * Notes whether it was an address that was invited, and not a teacher by name: then those who invited learn the name
     * by the answer only.
     */
    public void reach(boolean byAddress) {
        this.byAddress = byAddress;
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

    /** Notes that the teacher was asked for feedback, once. */
    public void askForFeedback(Instant now) {
        feedbackAskedAt = now;
    }

    /** Notes that the teacher gave feedback, which itself is anonymous. */
    public void giveFeedback(Instant now) {
        DomainException.require(!feedbackGiven, "training_rule_feedback_given");
        DomainException.require(canGiveFeedback(now), "training_rule_no_feedback");
        feedbackGiven = true;
    }

    /** Returns whether the teacher attended one meeting at least, and after the last may still give feedback. */
    public boolean canGiveFeedback(Instant now) {
        return state == RegistrationState.SEATED
                && session.isOver(now)
                && !session.isCancelled()
                && !feedbackGiven
                && !attendedMeetings().isEmpty();
    }

    /** Returns whether the teacher was invited, and did not answer. */
    public boolean isInvited() {
        return state == RegistrationState.INVITED;
    }

    /** Returns whether an address was invited, and not the teacher by name. */
    public boolean isByAddress() {
        return byAddress;
    }

    /** Returns whether the teacher was invited and did not answer for a day. */
    public boolean canBeAskedAgain(Instant now) {
        return isInvited() && !registeredAt.isAfter(now.minus(TIMEOUT));
    }

    /** Returns whether the teacher has a seat. */
    public boolean isSeated() {
        return state == RegistrationState.SEATED;
    }

    /** Returns whether it counts: not withdrawn. */
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

    /** Checks the teacher in at a meeting while it admits; returns whether that is news: a second time changes nothing. */
    public boolean checkIn(SessionMeeting meeting, Instant now) {
        session.requireNotCancelled();
        DomainException.require(meeting.isAdmitting(now), "training_rule_not_admitting");
        boolean news = !attendedMeetings().contains(meeting.getNumber());
        if (news) {
            note(meeting, true, now);
        }
        return news;
    }

    private void note(SessionMeeting meeting, boolean present, Instant now) {
        DomainException.require(isSeated(), "training_rule_no_seat", account.getDisplayName());
        marks.put(meeting.getNumber(), present);
        markedAt = now;
        settle();
    }

    /** Removes the mark of a meeting that was moved to another time: it was made too early. */
    final void forget(SessionMeeting meeting) {
        marks.remove(meeting.getNumber());
    }

    /** Computes attendance again from the marks, of the existing meetings. */
    final void settle() {
        var numbers =
                session.getMeetings().stream().map(SessionMeeting::getNumber).toList();
        marks.keySet().retainAll(numbers);
        attended = marks.keySet().containsAll(numbers) ? attendedMeetings().containsAll(numbers) : null;
    }

    /** Returns the numbers of the meetings that the teacher attended. */
    public Set<Integer> attendedMeetings() {
        return marks.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns for each marked meeting, by its number, whether the teacher attended. */
    public Map<Integer, Boolean> getMarks() {
        return Collections.unmodifiableMap(marks);
    }

    /** Returns whether the teacher is marked as attending all meetings. */
    public boolean isAttended() {
        return Boolean.TRUE.equals(attended);
    }

    /** Returns whether all meetings are marked. */
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

    /** Returns its place in the queue, compared with others'; any number. */
    public int getQueuePlace() {
        return queuePlace;
    }

    public boolean isFeedbackGiven() {
        return feedbackGiven;
    }

    /** Returns the time since which it is in its state. */
    public Instant getRegisteredAt() {
        return registeredAt;
    }

    /** Returns the time of the last mark; null when nothing is marked. */
    public Instant getMarkedAt() {
        return markedAt;
    }
}
