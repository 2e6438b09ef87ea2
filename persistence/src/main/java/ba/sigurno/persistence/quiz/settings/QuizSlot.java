package ba.sigurno.persistence.quiz.settings;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.bank.Tags;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Optional;

/** A place in a quiz: a question that is always asked, or some that each attempt draws by their tags. */
@Entity
@Table(name = "quiz_slot")
@NamedQuery(
        name = QuizSlot.HOLDING,
        query = "SELECT DISTINCT s.quiz.publicId FROM QuizSlot s WHERE s.question = :question")
@NamedQuery(
        name = QuizSlot.DRAWING_COUNT,
        query = "SELECT COUNT(DISTINCT s.quiz) FROM QuizSlot s, Question q LEFT JOIN s.tags.strand strand"
                + " LEFT JOIN s.tags.ageBand band WHERE q = :question AND s.question IS NULL"
                + " AND (strand.id IS NULL OR strand = q.strand) AND (band.id IS NULL OR band = q.ageBand)"
                + " AND (s.tags.difficulty IS NULL OR s.tags.difficulty = q.difficulty)"
                + " AND (s.tags.keyword IS NULL OR EXISTS (SELECT k.id FROM Question k JOIN k.keywords word WHERE k = q"
                + " AND word = s.tags.keyword))")
public class QuizSlot extends BaseEntity {

    /** Finds the public ids of the quizzes that always ask {@code :question}. */
    public static final String HOLDING = "QuizSlot.holding";

    /** Counts the quizzes that may draw {@code :question}: their slots' tags are among its own. */
    public static final String DRAWING_COUNT = "QuizSlot.drawingCount";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "quiz_id")
    private Quiz quiz;

    private int position;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "question_id")
    private Question question;

    @Column(name = "draw_count")
    private int count;

    @Embedded
    private Tags tags;

    protected QuizSlot() {}

    QuizSlot(Quiz quiz, int position, Question question) {
        this.quiz = quiz;
        this.position = position;
        this.question = question;
        this.count = 1;
        this.tags = new Tags(null, null, null, null);
    }

    QuizSlot(Quiz quiz, int position, int count, Tags tags) {
        this.quiz = quiz;
        this.position = position;
        this.count = count;
        this.tags = tags;
    }

    /** Draws another number of questions, or others. */
    void draw(int count, Tags tags) {
        this.count = count;
        this.tags = tags;
    }

    void moveTo(int position) {
        this.position = position;
    }

    public Quiz getQuiz() {
        return quiz;
    }

    /** Returns its position: 1 for the first. */
    public int getPosition() {
        return position;
    }

    /** Returns the question that is always asked; empty when some are drawn. */
    public Optional<Question> getQuestion() {
        return Optional.ofNullable(question);
    }

    /** Returns the number of questions it holds. */
    public int getCount() {
        return count;
    }

    /** Returns the tags that the questions to draw share; empty where any question will do. */
    public Tags getTags() {
        // Read from the database, tags of which none is set are null.
        return tags == null ? new Tags(null, null, null, null) : tags;
    }
}
