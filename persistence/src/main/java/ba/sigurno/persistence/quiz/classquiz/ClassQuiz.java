package ba.sigurno.persistence.quiz.classquiz;

import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.settings.Quiz;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** A short quiz of the bank's questions that a teacher made for one class. Nobody else sees it, and it has no results. */
@Entity
@Table(name = "class_quiz")
@NamedQuery(
        name = ClassQuiz.OF_CLASS,
        query = "SELECT c FROM ClassQuiz c JOIN FETCH c.quiz WHERE c.schoolClass = :schoolClass"
                + " ORDER BY c.createdAt DESC, c.id DESC",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "c.quiz.slots")
        })
@NamedQuery(
        name = ClassQuiz.BY_PUBLIC_ID_AND_CLASS,
        query =
                "SELECT c FROM ClassQuiz c JOIN FETCH c.quiz WHERE c.publicId = :publicId AND c.schoolClass = :schoolClass")
public class ClassQuiz extends PublicEntity {

    /** Finds the quizzes of {@code :schoolClass}, the newest first, with their slots. */
    public static final String OF_CLASS = "ClassQuiz.ofClass";

    /** Finds the quiz with {@code :publicId} if it is of {@code :schoolClass}. */
    public static final String BY_PUBLIC_ID_AND_CLASS = "ClassQuiz.byPublicIdAndClass";

    /** The maximum number of questions. */
    public static final int MAX_QUESTIONS = 10;

    /** The maximum number of quizzes of a class. */
    public static final int MAX_OF_CLASS = 50;

    /** The maximum length of its name, in characters. */
    public static final int NAME_LENGTH = 80;

    private static final int PASS_PERCENT = 50;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "class_id")
    private SchoolClass schoolClass;

    @Column(nullable = false, length = NAME_LENGTH)
    private String name;

    @OneToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "quiz_id")
    private Quiz quiz;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected ClassQuiz() {}

    /** Makes one of usable questions, from 1 to {@link #MAX_QUESTIONS}. */
    public ClassQuiz(SchoolClass schoolClass, String name, List<Question> questions, Instant now) {
        DomainException.require(
                !name.isBlank() && name.length() <= NAME_LENGTH, "quiz_rule_class_quiz_name", NAME_LENGTH);
        DomainException.require(!questions.isEmpty(), "quiz_rule_class_quiz_none");
        DomainException.require(questions.size() <= MAX_QUESTIONS, "quiz_rule_class_quiz_size", MAX_QUESTIONS);
        this.schoolClass = schoolClass;
        this.name = name;
        this.quiz = new Quiz(PASS_PERCENT);
        questions.forEach(quiz::add);
        this.createdAt = now;
    }

    /** Puts another usable question in the place of one that is asked. */
    public void swap(Question asked, Question other) {
        quiz.arrange(getQuestions().stream()
                .map(question -> new Quiz.Wanted(question.equals(asked) ? other : question, 1, null))
                .toList());
    }

    /** Returns its questions, in order. */
    public List<Question> getQuestions() {
        return quiz.getSlots().stream()
                .flatMap(slot -> slot.getQuestion().stream())
                .toList();
    }

    public SchoolClass getSchoolClass() {
        return schoolClass;
    }

    public String getName() {
        return name;
    }

    public Quiz getQuiz() {
        return quiz;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
