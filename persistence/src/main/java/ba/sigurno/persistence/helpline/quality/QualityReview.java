package ba.sigurno.persistence.helpline.quality;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import java.time.LocalDate;

/**
 * A contact was drawn for a supervisor to look at. Until then it names the contact and not the counsellor, afterwards the
 * counsellor and not the contact: what was found of somebody leads to no conversation, and a figure to nobody.
 */
public class QualityReview extends PublicEntity {

    /** Names the query of one by its {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "QualityReview.byPublicId";

    /** Names the query of those to review with their contacts, which began {@code :since} a time and are not {@code :own}. */
    public static final String WAITING = "QualityReview.waiting";

    /** Names the query that counts these. */
    public static final String COUNT_WAITING = "QualityReview.countWaiting";

    /** Names the query of those of {@code :counsellorId}, the last one first. */
    public static final String OF_COUNSELLOR = "QualityReview.ofCounsellor";

    /** Names the query that counts all by the day of the draw and by what was found. */
    public static final String COUNTS = "QualityReview.counts";

    /**
     * Names the query that counts those of the contact {@code :contactId}, by its key, which nobody reviewed, and those of
     * {@code :counsellorId} that were reviewed on {@code :day} or later.
     */
    public static final String COUNT_NEAR = "QualityReview.countNear";

    /** Names the query that counts those that were drawn on {@code :day}. */
    public static final String COUNT_DRAWN = "QualityReview.countDrawn";

    /** Names the query of the keys of contacts of {@code :kinds} between two times that are not drawn, with their counsellors. */
    public static final String TO_DRAW = "QualityReview.toDraw";

    /** Names the query of those whose contacts began {@code :before} a time, or are figures. */
    public static final String OUT_OF_SIGHT = "QualityReview.outOfSight";

    /** Names the statement that deletes those that were drawn {@code :before} a day. */
    public static final String DELETE_BEFORE = "QualityReview.deleteBefore";

    private Long contactId;
    private String counsellorId;
    private LocalDate drawnOn;
    private QualityOutcome outcome;
    private LocalDate reviewedOn;

    protected QualityReview() {}

    /**
     * Draws a contact.
     *
     * @param contactId its key
     * @param drawnOn the first day of the week of the draw
     */
    public QualityReview(long contactId, LocalDate drawnOn) {
        this.contactId = contactId;
        this.drawnOn = drawnOn;
    }

    /**
     * Notes what was found, and forgets in which contact.
     *
     * @param counsellorId the public id of the account of whose contact it was
     */
    public void review(QualityOutcome found, String counsellorId, LocalDate today) {
        DomainException.require(contactId != null, "helpline_rule_reviewed");
        DomainException.require(found != null, "helpline_rule_outcome");
        this.outcome = found;
        this.counsellorId = counsellorId;
        this.reviewedOn = today;
        this.contactId = null;
    }

    /** Forgets the contact, which nobody sees any more: it was not reviewed. */
    public void miss() {
        contactId = null;
    }

    /** Returns the key of the contact; null once it was reviewed or missed. */
    public Long getContactId() {
        return contactId;
    }

    /** Returns the public id of the account of whose contact it was; null before it was reviewed, and when it was missed. */
    public String getCounsellorId() {
        return counsellorId;
    }

    public LocalDate getDrawnOn() {
        return drawnOn;
    }

    /** Returns what was found; null likewise. */
    public QualityOutcome getOutcome() {
        return outcome;
    }

    /** Returns when; null likewise. */
    public LocalDate getReviewedOn() {
        return reviewedOn;
    }
}
