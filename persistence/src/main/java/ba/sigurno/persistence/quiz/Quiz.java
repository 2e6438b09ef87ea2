package ba.sigurno.persistence.quiz;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.schema.PublicRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Questions in an order, and how much of them must be right to pass. */
@Entity
@Table(name = "quiz")
@NamedQuery(
        name = Quiz.BY_PUBLIC_ID,
        query = "SELECT q FROM Quiz q WHERE q.publicId = :publicId",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "q.questions.texts"),
            @QueryHint(name = "eclipselink.batch", value = "q.questions.choices.texts")
        })
public class Quiz extends PublicRow {

    /** The quiz with {@code :publicId}; its questions, choices and texts cost one statement each, however many. */
    public static final String BY_PUBLIC_ID = "Quiz.byPublicId";

    @Column(name = "pass_percent")
    private int passPercent;

    @ManyToMany
    @JoinTable(
            name = "quiz_question",
            joinColumns = @JoinColumn(name = "quiz_id"),
            inverseJoinColumns = @JoinColumn(name = "question_id"))
    @OrderColumn(name = "position")
    private List<Question> questions = new ArrayList<>();

    protected Quiz() {}

    /** A quiz without questions. */
    public Quiz(int passPercent) {
        DomainException.require(0 <= passPercent && passPercent <= 100, "quiz_rule_passPercent");
        this.passPercent = passPercent;
    }

    /** Puts a complete question at the end. */
    public void add(Question question) {
        question.requireComplete();
        DomainException.require(!questions.contains(question), "quiz_rule_questionTwice");
        questions.add(question);
    }

    /** How much must be right to pass. */
    public int getPassPercent() {
        return passPercent;
    }

    /** The questions in order. */
    public List<Question> getQuestions() {
        return Collections.unmodifiableList(questions);
    }
}
