package ba.sigurno.persistence.training.assessment;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * The time in which the tests of a session are taken: from the end of its last meeting for {@link #LENGTH}, unless its
 * trainer sets another.
 */
@Entity
@Table(name = "assessment_window")
@NamedQuery(name = AssessmentWindow.OF_SESSION, query = "SELECT w FROM AssessmentWindow w WHERE w.session = :session")
@NamedQuery(
        name = AssessmentWindow.TO_TELL,
        query = "SELECT s FROM TrainingSession s LEFT JOIN AssessmentWindow w ON w.session = s"
                + " WHERE s.cancelledAt IS NULL AND w.toldAt IS NULL"
                + " AND ((w.opensAt IS NOT NULL AND w.opensAt <= :now AND w.opensAt > :since)"
                + " OR (w.opensAt IS NULL AND s.endsAt <= :now AND s.endsAt > :since))"
                + " AND EXISTS (SELECT r.id FROM Requirement r WHERE r.edition = s.edition AND r.quiz IS NOT NULL)"
                + " ORDER BY s.id")
@NamedQuery(
        name = AssessmentWindow.TO_REMIND,
        query = "SELECT s FROM TrainingSession s LEFT JOIN AssessmentWindow w ON w.session = s"
                + " WHERE s.cancelledAt IS NULL AND w.remindedAt IS NULL"
                + " AND ((w.closesAt IS NOT NULL AND w.closesAt > :now AND w.closesAt <= :until"
                + " AND w.opensAt <= :openedUntil)"
                + " OR (w.closesAt IS NULL AND s.endsAt > :endedSince AND s.endsAt <= :endedUntil))"
                + " AND EXISTS (SELECT r.id FROM Requirement r WHERE r.edition = s.edition AND r.quiz IS NOT NULL)"
                + " ORDER BY s.id")
public class AssessmentWindow extends BaseEntity {

    /** Finds that of {@code :session}. */
    public static final String OF_SESSION = "AssessmentWindow.ofSession";

    /**
     * Finds the sessions with a test that was opened after {@code :since} and until {@code :now}, and whose teachers were
     * not told yet.
     */
    public static final String TO_TELL = "AssessmentWindow.toTell";

    /**
     * Finds the sessions with a test that closes after {@code :now} and until {@code :until} and opened until {@code :openedUntil},
     * or, where nobody set a time, that ended after {@code :endedSince} and until {@code :endedUntil}; and whose teachers were
     * not reminded of that yet.
     */
    public static final String TO_REMIND = "AssessmentWindow.toRemind";

    /** How long tests are open when nothing else is set. */
    public static final Duration LENGTH = Duration.ofDays(30);

    /** How long they may be open at most. */
    public static final Duration MAX_LENGTH = Duration.ofDays(366);

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id")
    private TrainingSession session;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Version
    private int version;

    protected AssessmentWindow() {}

    /** Creates the window of a session, from its end on. */
    public AssessmentWindow(TrainingSession session) {
        this.session = session;
    }

    /** Sets another time. */
    public void open(Instant from, Instant until) {
        DomainException.require(from.isBefore(until), "training_rule_window_order");
        DomainException.require(
                !until.isAfter(from.plus(MAX_LENGTH)), "training_rule_window_long", MAX_LENGTH.toDays());
        DomainException.require(!until.isBefore(session.getStartsAt()), "training_rule_window_before");
        if (!until.equals(getClosesAt())) {
            remindedAt = null; // Of another end those who did not take it are reminded again.
        }
        opensAt = from;
        closesAt = until;
    }

    /** Notes that those who have to take the test were told that it is open. */
    public void tell(Instant now) {
        toldAt = now;
    }

    /** Notes that those who did not take the test were reminded of its end. */
    public void remind(Instant now) {
        remindedAt = now;
    }

    /** Returns when it opens. */
    public Instant getOpensAt() {
        return opensAt == null ? session.getEndsAt() : opensAt;
    }

    /** Returns when it closes; attempts that have begun go on. */
    public Instant getClosesAt() {
        return closesAt == null ? getOpensAt().plus(LENGTH) : closesAt;
    }

    /** Returns whether an attempt can begin. */
    public boolean isOpen(Instant now) {
        return !now.isBefore(getOpensAt()) && now.isBefore(getClosesAt());
    }
}
