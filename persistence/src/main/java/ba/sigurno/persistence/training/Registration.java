package ba.sigurno.persistence.training;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.Account;
import ba.sigurno.persistence.schema.Row;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A teacher's seat in a session, and whether the teacher came. */
@Entity
@Table(name = "registration")
@NamedQuery(
        name = Registration.OF_ACCOUNT,
        query = "SELECT r FROM Registration r JOIN FETCH r.session s JOIN FETCH s.edition"
                + " JOIN FETCH s.trainer LEFT JOIN FETCH s.authority"
                + " WHERE r.account.id = :accountId ORDER BY s.startsAt DESC, s.id DESC",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "r.session.edition.texts"),
            @QueryHint(name = "eclipselink.batch", value = "r.session.meetings")
        })
@NamedQuery(
        name = Registration.COUNT_OF_ACCOUNT,
        query = "SELECT COUNT(r) FROM Registration r WHERE r.account.id = :accountId")
public class Registration extends Row {

    /** The registrations of {@code :accountId}, the latest session first, with session, edition and titles. */
    public static final String OF_ACCOUNT = "Registration.ofAccount";

    /** How many {@link #OF_ACCOUNT} finds. */
    public static final String COUNT_OF_ACCOUNT = "Registration.countOfAccount";

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

    protected Registration() {}

    Registration(TrainingSession session, Account account, Instant now) {
        this.session = session;
        this.account = account;
        this.registeredAt = now;
    }

    /** Marks whether the teacher came to all meetings that have started, at least to one. Can be corrected. */
    public void mark(boolean present, Instant now) {
        DomainException.require(session.hasStarted(now), "training_rule_notStarted");
        session.getMeetings().stream()
                .filter(meeting -> meeting.hasStarted(now))
                .forEach(meeting -> mark(meeting, present, now));
    }

    /** Marks whether the teacher came to a meeting of the session; not before it starts. Can be corrected. */
    public void mark(SessionMeeting meeting, boolean present, Instant now) {
        DomainException.require(meeting.hasStarted(now), "training_rule_notStarted");
        marks.put(meeting.getNumber(), present);
        markedAt = now;
        settle();
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

    public Instant getRegisteredAt() {
        return registeredAt;
    }

    /** Null when it is not marked. */
    public Instant getMarkedAt() {
        return markedAt;
    }
}
