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
public class AssessmentWindow extends BaseEntity {

    /** Finds that of {@code :session}. */
    public static final String OF_SESSION = "AssessmentWindow.ofSession";

    /**
     * Finds the sessions with a test that was opened after {@code :since} and until {@code :now}, and whose teachers were
     * not told yet.
     */
    public static final String TO_TELL = "AssessmentWindow.toTell";

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
        opensAt = from;
        closesAt = until;
    }

    /** Notes that those who have to take the test were told that it is open. */
    public void tell(Instant now) {
        toldAt = now;
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
