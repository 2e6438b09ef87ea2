package ba.sigurno.persistence.quiz.bank;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.quiz.content.ContentJson;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * The content of a question from some day on. A draft changes until its author submits it; a second person reads it and
 * approves it or returns it with a note. Once approved it stays as it is: attempts refer to it.
 */
@Entity
@Table(name = "question_version")
public class QuestionVersion extends QuestionVersionQueries {

    /** The longest note of a reviewer, in characters. */
    public static final int NOTE_LENGTH = 1000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id")
    private Question question;

    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private QuestionType type;

    @Convert(converter = ContentJson.class)
    @Column(nullable = false)
    private QuestionContent content;

    @ElementCollection
    @CollectionTable(name = "question_version_picture", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "digest", nullable = false)
    private Set<String> pictures = new HashSet<>();

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReviewStatus status = ReviewStatus.DRAFT;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Account author;

    @ManyToMany
    @JoinTable(
            name = "question_version_co_author",
            joinColumns = @JoinColumn(name = "version_id"),
            inverseJoinColumns = @JoinColumn(name = "account_id"))
    @BatchFetch(BatchFetchType.IN)
    private Set<Account> coAuthors = new HashSet<>();

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reviewer_id")
    private Account reviewer;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @Column(name = "review_note", length = NOTE_LENGTH)
    private String reviewNote;

    @Version
    private int version;

    protected QuestionVersion() {}

    QuestionVersion(Question question, int number, QuestionContent content, Account author, Instant now) {
        this.question = question;
        this.number = number;
        says(content);
        this.author = author;
        this.createdAt = now;
    }

    /** Changes its content, as long as it is a draft or was returned. Its writers do not review it. */
    public void rewrite(QuestionContent content, Account editor, Instant now) {
        DomainException.require(isOpen(), "quiz_rule_version_closed");
        if (!editor.equals(author)) {
            coAuthors.add(editor);
        }
        says(content);
        question.says(content, now);
    }

    private void says(QuestionContent content) {
        this.type = content.type();
        this.content = content;
        var shown = content.pictures().map(Picture::digest).collect(Collectors.toSet());
        pictures.retainAll(shown);
        pictures.addAll(shown);
    }

    /** Submits it for a second person to review. */
    public void submit(Instant now) {
        DomainException.require(isOpen(), "quiz_rule_version_closed");
        content.requireComplete();
        status = ReviewStatus.IN_REVIEW;
        submittedAt = now;
    }

    /** Takes it back for its author before anybody has reviewed it. */
    public void takeBack(Account editor) {
        DomainException.require(status == ReviewStatus.IN_REVIEW, "quiz_rule_not_in_review");
        DomainException.require(isBy(editor), "quiz_rule_not_own");
        status = ReviewStatus.DRAFT;
        submittedAt = null;
    }

    /** Approves it as a second person; from now on the question has this content. */
    public void approve(Account reviewer, Instant now) {
        review(reviewer, now);
        status = ReviewStatus.APPROVED;
        reviewNote = null;
        question.approved(this);
    }

    /** Returns it as a second person, with the changes to make. */
    public void sendBack(Account reviewer, String note, Instant now) {
        DomainException.require(!note.isBlank(), "quiz_rule_note_missing");
        review(reviewer, now);
        status = ReviewStatus.RETURNED;
        reviewNote = note.strip();
    }

    private void review(Account reviewer, Instant now) {
        DomainException.require(status == ReviewStatus.IN_REVIEW, "quiz_rule_not_in_review");
        DomainException.require(!isBy(reviewer), "quiz_rule_own_review");
        this.reviewer = reviewer;
        this.reviewedAt = now;
    }

    /** Approves it without a reviewer, as it comes with the product: it was read before it was shipped. */
    void approveAsShipped(Instant now) {
        content.requireComplete();
        status = ReviewStatus.APPROVED;
        reviewedAt = now;
        question.approved(this);
    }

    /** Returns whether it can still be rewritten. */
    public boolean isOpen() {
        return status == ReviewStatus.DRAFT || status == ReviewStatus.RETURNED;
    }

    /** Returns whether somebody wrote it or wrote on it. */
    public boolean isBy(Account account) {
        return account.equals(author) || coAuthors.contains(account);
    }

    public Question getQuestion() {
        return question;
    }

    /** Returns its number: 1 for the first of its question. */
    public int getNumber() {
        return number;
    }

    public QuestionType getType() {
        return type;
    }

    public QuestionContent getContent() {
        return content;
    }

    public ReviewStatus getStatus() {
        return status;
    }

    /** Returns its author; null when it came with the product. */
    public Account getAuthor() {
        return author;
    }

    /** Returns its other authors. */
    public Set<Account> getCoAuthors() {
        return Collections.unmodifiableSet(coAuthors);
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Returns the time of its last submission; null before. */
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

    /** Returns the change that the reviewer asks for; null for none. */
    public String getReviewNote() {
        return reviewNote;
    }

    /** Returns the number of changes, so that two who edit at once notice. */
    public int getVersion() {
        return version;
    }
}
