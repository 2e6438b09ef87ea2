package ba.sigurno.persistence.curriculum.module;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/**
 * The way of an edition from a draft over the review by a second person to its publication. Its status follows from what
 * has happened, so that the two never contradict each other.
 */
@MappedSuperclass
public abstract class ReviewedEdition extends PublicEntity {

    /** The longest note of a reviewer, in characters. */
    public static final int NOTE_LENGTH = 1000;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Account author;

    @Column(name = "created_at")
    private Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submitter_id")
    private Account submitter;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reviewer_id")
    private Account reviewer;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @Column(name = "review_note", length = NOTE_LENGTH)
    private String reviewNote;

    @Column(name = "published_at")
    private Instant publishedAt;

    /** Remembers who began it, and when. */
    public void begunBy(Account author, Instant now) {
        requireDraft();
        this.author = author;
        this.createdAt = now;
    }

    /** Hands it in for a second person to review; until then it does not change. */
    public void submit(Account editor, Instant now) {
        requireDraft();
        requireComplete();
        submitter = editor;
        submittedAt = now;
    }

    /** Takes it back before anybody has reviewed it, by who handed it in. */
    public void takeBack(Account editor) {
        requireInReview();
        DomainException.require(editor.equals(submitter), "curriculum_rule_edition_not_own");
        submitter = null;
        submittedAt = null;
    }

    /** Returns it as a second person, with the changes to make; it goes to the inbox of who handed it in. */
    public void sendBack(Account reviewer, String note, Instant now) {
        DomainException.require(!note.isBlank(), "curriculum_rule_edition_note_missing");
        review(reviewer, now);
        reviewNote = note.strip();
        submittedAt = null;
    }

    /** Publishes it as a second person: from now on it can be assigned, and not changed. */
    public void publish(Account reviewer, Instant now) {
        review(reviewer, now);
        requireComplete();
        reviewNote = null;
        publishedAt = now;
    }

    /** Publishes a draft without a reviewer, as it comes with the product: it was read before it was shipped. */
    public void publish(Instant now) {
        requireDraft();
        requireComplete();
        publishedAt = now;
    }

    private void review(Account reviewer, Instant now) {
        requireInReview();
        DomainException.require(!reviewer.equals(submitter), "curriculum_rule_edition_own_review");
        this.reviewer = reviewer;
        this.reviewedAt = now;
    }

    private void requireInReview() {
        DomainException.require(getStatus() == EditionStatus.IN_REVIEW, "curriculum_rule_edition_not_in_review");
    }

    /** Throws unless it may change: it is neither published nor read by a reviewer. */
    public void requireDraft() {
        DomainException.require(!isPublished(), "curriculum_rule_edition_published");
        DomainException.require(submittedAt == null, "curriculum_rule_edition_in_review");
    }

    /** Throws unless nothing is missing that can be known without the question bank. */
    abstract void requireComplete();

    /** Returns how it stands. */
    public EditionStatus getStatus() {
        if (isPublished()) {
            return EditionStatus.PUBLISHED;
        }
        if (submittedAt != null) {
            return EditionStatus.IN_REVIEW;
        }
        return reviewNote == null ? EditionStatus.DRAFT : EditionStatus.RETURNED;
    }

    /** Returns whether it can be assigned. */
    public boolean isPublished() {
        return publishedAt != null;
    }

    /** Returns who began it; null when it came with the product. */
    public Account getAuthor() {
        return author;
    }

    /** Returns when it was begun; null when it came with the product. */
    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Returns who handed it in last; null before, and when it came with the product. */
    public Account getSubmitter() {
        return submitter;
    }

    /** Returns since when it waits for a review, or did until it was published; null for a draft. */
    public Instant getSubmittedAt() {
        return submittedAt;
    }

    /** Returns its last reviewer; null before, and when it came with the product. */
    public Account getReviewer() {
        return reviewer;
    }

    /** Returns the time of its last review; null before. */
    public Instant getReviewedAt() {
        return reviewedAt;
    }

    /** Returns the changes that the reviewer asks for; null for none. */
    public String getReviewNote() {
        return reviewNote;
    }

    /** Returns the time of publication; null for what is not published. */
    public Instant getPublishedAt() {
        return publishedAt;
    }
}
