package ba.sigurno.persistence.quiz;

import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Multilingual;
import ba.sigurno.persistence.schema.PublicRow;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A question of the bank, with the choices it offers. */
@Entity
@Table(name = "question")
@NamedQuery(
        name = Question.OF_QUIZ,
        query = "SELECT q FROM Question q WHERE EXISTS"
                + " (SELECT z FROM Quiz z JOIN z.questions asked WHERE z = :quiz AND asked = q)",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "q.texts"),
            @QueryHint(name = "eclipselink.batch", value = "q.choices.texts")
        })
public class Question extends PublicRow implements Multilingual<QuestionText> {

    /**
     * The questions of {@code :quiz} in no order; choices and texts cost one statement each, however many. In order
     * they are {@link Quiz#getQuestions()}, which after this costs one statement more.
     */
    public static final String OF_QUIZ = "Question.ofQuiz";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private QuestionType type;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "outcome_id")
    private Outcome outcome;

    @ElementCollection
    @CollectionTable(name = "question_text", joinColumns = @JoinColumn(name = "question_id"))
    @MapKeyColumn(name = "language")
    private Map<Language, QuestionText> texts = new HashMap<>();

    @OneToMany(mappedBy = "question", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Choice> choices = new ArrayList<>();

    protected Question() {}

    /** A question without text and choices; {@code outcome} may be null. */
    public Question(QuestionType type, Outcome outcome) {
        this.type = type;
        this.outcome = outcome;
    }

    /** Sets the text in one language. */
    public void text(Language language, String stem, String explanation) {
        texts.put(language, new QuestionText(stem, explanation));
    }

    /** Offers one more choice, after the others. */
    public Choice offer(String code, boolean correct) {
        DomainException.require(!code.isBlank() && !code.contains(","), "quiz_rule_codeUnfit", code);
        DomainException.require(!codes().contains(code), "quiz_rule_codeTwice", code);
        Choice choice = new Choice(this, choices.size() + 1, code, correct);
        choices.add(choice);
        return choice;
    }

    /** Throws unless the choices fit the type: enough of them, and as many right ones as the type wants. */
    public void requireComplete() {
        int right = correctCodes().size();
        boolean complete = !texts.isEmpty()
                && switch (type) {
                    case SINGLE_CHOICE -> choices.size() >= 2 && right == 1;
                    case MULTIPLE_RESPONSE -> choices.size() >= 2 && right >= 1;
                    case TRUE_FALSE -> codes().equals(Set.of("true", "false")) && right == 1;
                };
        DomainException.require(complete, "quiz_rule_questionIncomplete");
    }

    /** The codes of all choices. */
    public Set<String> codes() {
        return choices.stream().map(Choice::getCode).collect(Collectors.toSet());
    }

    /** The codes of the right choices. */
    public Set<String> correctCodes() {
        return choices.stream().filter(Choice::isCorrect).map(Choice::getCode).collect(Collectors.toSet());
    }

    public QuestionType getType() {
        return type;
    }

    /** What the question tests; may be null. */
    public Outcome getOutcome() {
        return outcome;
    }

    @Override
    public Map<Language, QuestionText> getTexts() {
        return Collections.unmodifiableMap(texts);
    }

    /** The choices in order. */
    public List<Choice> getChoices() {
        return Collections.unmodifiableList(choices);
    }
}
