package ba.sigurno.persistence.workshop.feedback;

import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.workshop.request.Workshop;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;

/**
 * An answer about a workshop: a face that a pupil chose, or words of a teacher. It is anonymous: it knows nobody and no
 * time, and its random key, which the form was given, does not tell the order in which answers came.
 */
@Entity
@Table(name = "workshop_feedback")
@NamedQuery(
        name = WorkshopFeedback.OF_WORKSHOP,
        query = "SELECT f FROM WorkshopFeedback f WHERE f.workshop = :workshop ORDER BY f.id")
@NamedQuery(
        name = WorkshopFeedback.COUNT,
        query = "SELECT COUNT(f) FROM WorkshopFeedback f WHERE f.workshop = :workshop")
@NamedQuery(
        name = WorkshopFeedback.OPEN,
        query = "SELECT w.id, w.publicId FROM Workshop w WHERE w.startsAt <= :now AND w.startsAt > :since"
                + " AND w.request.state IN (ba.sigurno.persistence.workshop.request.RequestState.PLANNED,"
                + " ba.sigurno.persistence.workshop.request.RequestState.HELD)")
@NamedQuery(
        name = WorkshopFeedback.FORGET_WORDS,
        query = "DELETE FROM WorkshopFeedback f WHERE f.words <> ''"
                + " AND f.workshop.id IN (SELECT w.id FROM Workshop w WHERE w.endsAt < :before)")
public class WorkshopFeedback {

    /** Finds the answers about {@code :workshop}, in no meaningful order. */
    public static final String OF_WORKSHOP = "WorkshopFeedback.ofWorkshop";

    /** Counts them. */
    public static final String COUNT = "WorkshopFeedback.count";

    /** Finds key and public id of the workshops that began until {@code :now} and after {@code :since}. */
    public static final String OPEN = "WorkshopFeedback.open";

    /** Deletes what teachers wrote about workshops that were over before {@code :before}. */
    public static final String FORGET_WORDS = "WorkshopFeedback.forgetWords";

    /** How long after its beginning a workshop can be answered about. */
    public static final Duration OPEN_FOR = Duration.ofDays(14);

    /** The longest words, in characters. */
    public static final int WORDS_LENGTH = 300;

    /** The most answers about a workshop: more people than any is held for. */
    public static final int MAX_ANSWERS = 500;

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "workshop_id")
    private Workshop workshop;

    @Enumerated(EnumType.STRING)
    private FeedbackFace face;

    @Column(nullable = false, length = WORDS_LENGTH)
    private String words;

    protected WorkshopFeedback() {}

    /**
     * Creates an answer.
     *
     * @param key the key that the form was given, by which a form that comes twice is known
     * @param face how a pupil found it; null when a teacher writes
     * @param words what a teacher writes; empty when a pupil chooses
     */
    public WorkshopFeedback(Workshop workshop, String key, FeedbackFace face, String words) {
        DomainException.require(PublicId.hasForm(key), "workshop_rule_feedback_empty");
        DomainException.require((face == null) != words.isBlank(), "workshop_rule_feedback_empty");
        this.workshop = workshop;
        this.id = key;
        this.face = face;
        this.words = words;
    }

    /** Returns the face that a pupil chose; null when a teacher wrote. */
    public FeedbackFace getFace() {
        return face;
    }

    /** Returns what a teacher wrote; empty when a pupil chose a face. */
    public String getWords() {
        return words;
    }
}
