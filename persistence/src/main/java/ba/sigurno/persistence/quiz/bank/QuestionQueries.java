package ba.sigurno.persistence.quiz.bank;

import ba.sigurno.persistence.entity.PublicEntity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;

/** The lists and counts of questions; a question itself is found by {@link Question#BY_PUBLIC_ID}. */
@MappedSuperclass
@NamedQuery(name = QuestionQueries.BY_PUBLIC_IDS, query = "SELECT q FROM Question q WHERE q.publicId IN :publicIds")
@NamedQuery(
        name = QuestionQueries.FIXED_OF_QUIZZES,
        query =
                "SELECT q FROM Question q WHERE q.id IN (SELECT s.question.id FROM QuizSlot s WHERE s.quiz IN :quizzes)",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "q.stems")
        })
@NamedQuery(
        name = QuestionQueries.WITH_KEYWORD,
        query = "SELECT q FROM Question q WHERE :keyword MEMBER OF q.keywords ORDER BY q.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "q.stems")
        })
@NamedQuery(
        name = QuestionQueries.STEMS,
        query = "SELECT q.id, KEY(t), VALUE(t) FROM Question q JOIN q.stems t WHERE q.id IN :ids")
@NamedQuery(
        name = QuestionQueries.LANGUAGES,
        query = "SELECT q.id, l FROM Question q JOIN q.languages l WHERE q.id IN :ids")
@NamedQuery(
        name = QuestionQueries.KEYWORDS,
        query = "SELECT q.id, k FROM Question q JOIN q.keywords k WHERE q.id IN :ids ORDER BY k")
@NamedQuery(
        name = QuestionQueries.SPELLINGS,
        query = "SELECT DISTINCT k FROM Question q JOIN q.keywords k WHERE q.publicId IN :publicIds AND k = :keyword")
abstract class QuestionQueries extends PublicEntity {

    /** Finds the questions that {@code :quizzes} always ask, with their stems, in no order. */
    public static final String FIXED_OF_QUIZZES = "Question.fixedOfQuizzes";

    /** Finds the questions with {@code :keyword}, the oldest first. */
    public static final String WITH_KEYWORD = "Question.withKeyword";

    /** Finds the questions with {@code :publicIds}, in no order. */
    public static final String BY_PUBLIC_IDS = "Question.byPublicIds";

    /** Finds for the questions with {@code :ids}: id, language and the beginning of the stem in it. */
    public static final String STEMS = "Question.stems";

    /** Finds for the questions with {@code :ids}: id and the tag of each complete language. */
    public static final String LANGUAGES = "Question.languages";

    /** Finds for the questions with {@code :ids}: id and keyword, keywords by name. */
    public static final String KEYWORDS = "Question.keywords";

    /** Finds the spellings of {@code :keyword} in the questions with {@code :publicIds}. */
    public static final String SPELLINGS = "Question.spellings";
}
