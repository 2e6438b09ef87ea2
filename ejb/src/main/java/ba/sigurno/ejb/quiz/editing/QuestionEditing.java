package ba.sigurno.ejb.quiz.editing;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.quiz.bank.AuditDetail;
import ba.sigurno.ejb.quiz.bank.QuestionFinder;
import ba.sigurno.ejb.quiz.bank.Spellings;
import ba.sigurno.ejb.quiz.bank.TagCommand;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.bank.ReviewStatus;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.picture.StoredPicture;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;

/**
 * Writes questions. The text never changes under those who answer: a change is a draft of the next version, until a
 * second person approves it ({@link QuestionReview}). Every change says which state of the question its author saw, and
 * is refused with an {@code OptimisticLockException} when that is not the newest any more.
 */
@Stateless
@RolesAllowed("EDITOR")
public class QuestionEditing {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private QuestionFinder finder;

    @Inject
    private AuditService audit;

    /** Returns the question to change; refused while it waits for a review or is retired. */
    public EditedQuestion open(String questionId) {
        var newest = finder.newest(questionId);
        requireEditable(newest);
        return new EditedQuestion(questionId, newest.getContent(), EditVersion.of(newest), newest.isOpen());
    }

    /**
     * Begins a new question and returns its public id.
     *
     * @param handIn whether to submit it for a review at once
     */
    public String create(QuestionContent content, boolean handIn) {
        return store(new Question(), content, handIn);
    }

    /** Begins a new question with the content and tags of another's newest version; returns its public id. */
    public String copy(String questionId) {
        var original = finder.newest(questionId);
        var from = original.getQuestion();
        var copy = new Question();
        copy.file(from.getStrand(), from.getAgeBand());
        if (from.getOutcome() != null) {
            copy.file(from.getOutcome());
        }
        copy.grade(from.getDifficulty());
        copy.tag(from.getKeywords());
        return store(copy, original.getContent(), false);
    }

    private String store(Question question, QuestionContent content, boolean handIn) {
        requireFit(content);
        var draft = question.draft(content, self(), clock.instant());
        if (handIn) {
            draft.submit(clock.instant());
        }
        em.persist(question);
        em.persist(draft);
        return question.getPublicId();
    }

    /**
     * Saves the new content: goes on with its draft, or begins the next one.
     *
     * @param handIn whether to submit it for a review at once
     */
    public void save(String questionId, EditVersion seen, QuestionContent content, boolean handIn) {
        var newest = fresh(questionId, seen);
        requireEditable(newest);
        requireFit(content);
        var draft = newest;
        if (newest.isOpen()) {
            newest.rewrite(content, self(), clock.instant());
        } else {
            draft = newest.getQuestion().draft(content, self(), clock.instant());
            em.persist(draft);
        }
        if (handIn) {
            draft.submit(clock.instant());
        }
    }

    /**
     * Saves the texts of one language.
     *
     * @param texts the texts in the order of {@link QuestionContent#withTexts}; blank ones are taken out
     */
    public void translate(String questionId, EditVersion seen, Language language, List<String> texts) {
        var content = fresh(questionId, seen).getContent();
        DomainException.require(texts.size() == TextFields.of(content).size(), "quiz_rule_no_translation");
        var rest = new ArrayDeque<>(texts);
        save(questionId, seen, content.withTexts(text -> text.with(language, rest.remove())), false);
    }

    /** Submits the draft for a second person to review. */
    public void submit(String questionId, EditVersion seen) {
        var newest = fresh(questionId, seen);
        DomainException.require(!newest.getQuestion().isRetired(), "quiz_rule_retired");
        newest.submit(clock.instant());
        record("submitted", newest.getQuestion());
    }

    /** Discards the draft; returns whether that was all there was of the question, which then is gone. */
    public boolean discard(String questionId, EditVersion seen) {
        var newest = fresh(questionId, seen);
        var question = newest.getQuestion();
        DomainException.require(newest.isOpen(), "quiz_rule_version_closed");
        var before = em.createNamedQuery(QuestionVersion.OF_QUESTION, QuestionVersion.class)
                .setParameter("question", question)
                .setFirstResult(1)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        em.remove(newest);
        before.ifPresentOrElse(
                version -> question.discard(newest, version, clock.instant()), () -> em.remove(question));
        record("discarded", question);
        return before.isEmpty();
    }

    /** Retires a question, so that quizzes can no longer choose or draw it, or restores it. */
    public void retire(String questionId, boolean retired) {
        var question = finder.newestToChange(questionId).getQuestion();
        question.retire(retired);
        record(retired ? "retired" : "restored", question);
    }

    /**
     * Sets the tags by which it is found.
     *
     * @param lock the number of changes of its tags when the caller saw them
     */
    public void tag(String questionId, int lock, TagCommand tags) {
        var question = finder.newestToChange(questionId).getQuestion();
        if (question.getVersion() != lock) {
            throw new OptimisticLockException(question);
        }
        identify(question, tags.identifier());
        tags.filing().action(entities).accept(question);
        question.grade(tags.difficulty());
        question.tag(new Spellings(em).requireApart(tags.keywords()));
    }

    private void identify(Question question, String identifier) {
        var wished = identifier == null || identifier.isBlank() ? null : identifier.strip();
        if (wished != null && !wished.equals(question.getIdentifier())) {
            boolean taken = em.createNamedQuery(Question.BY_IDENTIFIER, Question.class)
                    .setParameter("identifier", wished)
                    .getResultStream()
                    .findAny()
                    .isPresent();
            DomainException.require(!taken, "quiz_rule_identifier_taken", wished);
        }
        question.identify(wished);
    }

    private QuestionVersion fresh(String questionId, EditVersion seen) {
        var newest = finder.newestToChange(questionId);
        seen.requireFresh(newest);
        return newest;
    }

    private static void requireEditable(QuestionVersion newest) {
        DomainException.require(!newest.getQuestion().isRetired(), "quiz_rule_retired");
        DomainException.require(newest.getStatus() != ReviewStatus.IN_REVIEW, "quiz_rule_in_review");
    }

    /**
     * Requires of a draft, which may lack a lot, something to be known by, no endless text, and only pictures that are
     * here.
     */
    private void requireFit(QuestionContent content) {
        DomainException.require(!content.stem().isEmpty(), "quiz_rule_no_stem");
        boolean endless = TextFields.of(content).stream()
                .flatMap(field -> field.text().byLanguage().values().stream())
                .anyMatch(text -> text.length() > QuestionContent.TEXT_LENGTH);
        DomainException.require(!endless, "app_field_long", QuestionContent.TEXT_LENGTH);
        var digests = content.pictures().map(Picture::digest).distinct().toList();
        if (!digests.isEmpty()) {
            long here = em.createNamedQuery(StoredPicture.COUNT, Long.class)
                    .setParameter("digests", digests)
                    .getSingleResult();
            DomainException.require(here == digests.size(), "quiz_rule_picture_missing");
        }
    }

    private void record(String action, Question question) {
        audit.record("quiz_action_" + action, "question", question.getPublicId(), AuditDetail.of(question));
    }

    private Account self() {
        return em.getReference(Account.class, caller.account().getId());
    }
}
