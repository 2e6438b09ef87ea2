package ba.sigurno.persistence.training.feedback;

import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.List;

/**
 * Feedback of somebody who attended a session. It is anonymous: it knows no account and no time, and its random key
 * does not tell the order in which answers came.
 */
@Entity
@Table(name = "session_feedback")
@NamedQuery(
        name = SessionFeedback.OF_SESSION,
        query = "SELECT f FROM SessionFeedback f WHERE f.session = :session ORDER BY f.id")
@NamedQuery(
        name = SessionFeedback.BY_EDITION,
        query = "SELECT e.id, COUNT(DISTINCT s.id), COUNT(f.id), AVG(f.content), AVG(f.usefulness), AVG(f.leading),"
                + " AVG(f.organisation) FROM SessionFeedback f JOIN f.session s JOIN s.edition e"
                + " WHERE (SELECT COUNT(o.id) FROM SessionFeedback o WHERE o.session = s) >= :least"
                + " GROUP BY e.id ORDER BY e.id DESC")
@NamedQuery(
        name = SessionFeedback.FORGET_COMMENTS,
        query = "UPDATE SessionFeedback f SET f.comment = '' WHERE f.comment <> ''"
                + " AND f.session.id IN (SELECT s.id FROM TrainingSession s WHERE s.endsAt < :before)")
public class SessionFeedback {

    /** Finds the answers about {@code :session}, in no meaningful order. */
    public static final String OF_SESSION = "SessionFeedback.ofSession";

    /**
     * Computes for each edition, the newest first: its key, the number of sessions with at least {@code :least}
     * answers, the number of their answers, and the averages of the ratings in the order of {@link FeedbackTopic}.
     * Sessions with fewer answers are in none of these figures, so that nothing of them can be worked out.
     */
    public static final String BY_EDITION = "SessionFeedback.byEdition";

    /** Deletes the comments about sessions that were over before {@code :before}. */
    public static final String FORGET_COMMENTS = "SessionFeedback.forgetComments";

    /** The longest comment, in characters. */
    public static final int COMMENT_LENGTH = 1000;

    /** The worst rating. */
    public static final int WORST = 1;

    /** The best rating. */
    public static final int BEST = 5;

    @Id
    private String id = PublicId.random();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id")
    private TrainingSession session;

    @Column(name = "rating_content")
    private int content;

    @Column(name = "rating_usefulness")
    private int usefulness;

    @Column(name = "rating_leading")
    private int leading;

    @Column(name = "rating_organisation")
    private int organisation;

    @Column(nullable = false)
    private String comment;

    protected SessionFeedback() {}

    /**
     * Takes ratings from {@value #WORST} to {@value #BEST}, one for each {@link FeedbackTopic}, and a comment, which
     * may be empty.
     */
    public SessionFeedback(TrainingSession session, List<Integer> ratings, String comment) {
        DomainException.require(
                ratings.size() == FeedbackTopic.values().length
                        && ratings.stream().allMatch(rating -> rating >= WORST && rating <= BEST),
                "training_rule_ratings");
        this.session = session;
        this.content = ratings.get(FeedbackTopic.CONTENT.ordinal());
        this.usefulness = ratings.get(FeedbackTopic.USEFULNESS.ordinal());
        this.leading = ratings.get(FeedbackTopic.LEADING.ordinal());
        this.organisation = ratings.get(FeedbackTopic.ORGANISATION.ordinal());
        this.comment = comment;
    }

    /** Returns the rating of a topic. */
    public int rating(FeedbackTopic topic) {
        return switch (topic) {
            case CONTENT -> content;
            case USEFULNESS -> usefulness;
            case LEADING -> leading;
            case ORGANISATION -> organisation;
        };
    }

    /** Returns the comment; empty for none. */
    public String getComment() {
        return comment;
    }
}
