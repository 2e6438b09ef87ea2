package ba.sigurno.persistence.quiz.bank;

import ba.sigurno.persistence.entity.BaseEntity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;

/** The lists and counts of the versions of questions. */
@MappedSuperclass
@NamedQuery(
        name = QuestionVersionQueries.LATEST,
        query = "SELECT v FROM QuestionVersion v JOIN FETCH v.question q WHERE q.publicId = :publicId"
                + " AND v.number = q.latestNumber")
@NamedQuery(
        name = QuestionVersionQueries.OF_QUESTION,
        query = "SELECT v FROM QuestionVersion v LEFT JOIN FETCH v.author LEFT JOIN FETCH v.reviewer"
                + " WHERE v.question = :question ORDER BY v.number DESC")
@NamedQuery(
        name = QuestionVersionQueries.FIXED_OF_QUIZ,
        query = "SELECT v FROM QuestionVersion v JOIN FETCH v.question q, QuizSlot s"
                + " WHERE s.quiz = :quiz AND s.question = q AND v.number = q.approvedNumber ORDER BY s.position")
@NamedQuery(
        name = QuestionVersionQueries.APPROVED_OF_QUESTIONS,
        query = "SELECT v FROM QuestionVersion v JOIN FETCH v.question q"
                + " WHERE q.id IN :questions AND v.number = q.approvedNumber")
@NamedQuery(
        name = QuestionVersionQueries.APPROVED,
        query = "SELECT v FROM QuestionVersion v JOIN FETCH v.question q"
                + " WHERE v.number = q.approvedNumber AND q.retired = FALSE ORDER BY v.id")
@NamedQuery(
        name = QuestionVersionQueries.COUNT_OF_ACCOUNT,
        query = "SELECT COUNT(v) FROM QuestionVersion v WHERE v.author = :account OR v.reviewer = :account")
@NamedQuery(
        name = QuestionVersionQueries.BY_IDS,
        query = "SELECT v FROM QuestionVersion v JOIN FETCH v.question WHERE v.id IN :ids")
@NamedQuery(
        name = QuestionVersionQueries.LATEST_OF_QUESTIONS,
        query = "SELECT v FROM QuestionVersion v JOIN v.question q"
                + " WHERE q.publicId IN :publicIds AND v.number = q.latestNumber ORDER BY q.id",
        hints = {
            // A fetch join would read the parts of a question for one after the other.
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "v.question"),
            @QueryHint(name = "eclipselink.batch", value = "v.question.stems")
        })
@NamedQuery(
        name = QuestionVersionQueries.WAITING_FOR_REVIEW,
        query = "SELECT COUNT(v), FUNCTION('MIN', v.submittedAt) FROM QuestionVersion v JOIN v.question q"
                + " WHERE q.retired = FALSE AND " + QuestionVersionQueries.WAITING)
@NamedQuery(
        name = QuestionVersionQueries.WAITING_FOR_AUTHOR,
        query = "SELECT COUNT(v), FUNCTION('MIN', v.reviewedAt) FROM QuestionVersion v JOIN v.question q"
                + " WHERE v.status = ba.sigurno.persistence.quiz.bank.ReviewStatus.RETURNED AND v.author = :account"
                + " AND v.number = q.latestNumber AND q.retired = FALSE")
@NamedQuery(
        name = QuestionVersionQueries.LATEST_BY_NAMES,
        query = "SELECT v FROM QuestionVersion v JOIN FETCH v.question q WHERE v.number = q.latestNumber"
                + " AND (q.identifier IN :values OR q.publicId IN :values)")
@NamedQuery(
        name = QuestionVersionQueries.LATEST_BY_STEMS,
        query = "SELECT DISTINCT v FROM QuestionVersion v JOIN FETCH v.question q JOIN q.stems s"
                + " WHERE v.number = q.latestNumber AND s IN :values",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "v.question.stems")
        })
@NamedQuery(
        name = QuestionVersionQueries.APPROVED_TO_EXPORT,
        query = "SELECT v FROM QuestionVersion v JOIN v.question q"
                + " WHERE q.id IN :ids AND v.number = q.approvedNumber",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "v.question")
        })
@NamedQuery(
        name = QuestionVersionQueries.LATEST_TO_EXPORT,
        query = "SELECT v FROM QuestionVersion v JOIN v.question q"
                + " WHERE q.id IN :ids AND v.number = q.latestNumber",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "v.question")
        })
abstract class QuestionVersionQueries extends BaseEntity {

    /** Counts the versions that {@code :account} wrote or reviewed. */
    public static final String COUNT_OF_ACCOUNT = "QuestionVersion.countOfAccount";

    /** Finds the newest version, draft or not, of the question with {@code :publicId}, with the question. */
    public static final String LATEST = "QuestionVersion.latest";

    /** Finds all versions of {@code :question}, the newest first, with their authors and reviewers. */
    public static final String OF_QUESTION = "QuestionVersion.ofQuestion";

    /** Finds the approved versions of the questions that {@code :quiz} always asks, in order, with the questions. */
    public static final String FIXED_OF_QUIZ = "QuestionVersion.fixedOfQuiz";

    /** Finds the approved versions of {@code :questions}, which are ids, with the questions, in no order. */
    public static final String APPROVED_OF_QUESTIONS = "QuestionVersion.approvedOfQuestions";

    /** Finds the approved versions of all questions in use, with the questions, the oldest first. */
    public static final String APPROVED = "QuestionVersion.approved";

    /** Finds the versions with {@code :ids}, with their questions, in no order. */
    public static final String BY_IDS = "QuestionVersion.byIds";

    /**
     * Finds the newest versions of the questions with {@code :publicIds}, in the order of their creation, with
     * everything needed to decide on them, to tag them and to name them.
     */
    public static final String LATEST_OF_QUESTIONS = "QuestionVersion.latestOfQuestions";

    /** Finds the number of versions that wait for {@code :account} to review them, and when the first was submitted. */
    public static final String WAITING_FOR_REVIEW = "QuestionVersion.waitingForReview";

    /** Finds the number of the newest versions of {@code :account} that were returned, and when the first was. */
    public static final String WAITING_FOR_AUTHOR = "QuestionVersion.waitingForAuthor";

    /** The condition that a version {@code v} waits for {@code :account}: submitted, and written by others. */
    public static final String WAITING = "v.status = ba.sigurno.persistence.quiz.bank.ReviewStatus.IN_REVIEW"
            + " AND (v.author IS NULL OR v.author <> :account) AND :account NOT MEMBER OF v.coAuthors";

    /** Finds the newest versions of the questions whose identifier or public id is one of {@code :values}. */
    public static final String LATEST_BY_NAMES = "QuestionVersion.latestByNames";

    /** Finds the newest versions of the questions whose stem begins, in any language, as one of {@code :values}. */
    public static final String LATEST_BY_STEMS = "QuestionVersion.latestByStems";

    /**
     * Finds the approved versions of the questions with {@code :ids}, in no order, with all by which the questions are
     * found.
     */
    public static final String APPROVED_TO_EXPORT = "QuestionVersion.approvedToExport";

    /**
     * Finds the newest versions of the questions with {@code :ids}, in no order, with all by which the questions are
     * found.
     */
    public static final String LATEST_TO_EXPORT = "QuestionVersion.latestToExport";
}
