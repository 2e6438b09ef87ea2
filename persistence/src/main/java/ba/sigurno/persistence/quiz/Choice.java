package ba.sigurno.persistence.quiz;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Multilingual;
import ba.sigurno.persistence.schema.Row;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** One of the answers a question offers; its code is unique in the question and the same in all languages. */
@Entity
@Table(name = "choice")
public class Choice extends Row implements Multilingual<ChoiceText> {

    /** The longest code. */
    public static final int CODE_LENGTH = 10;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id")
    private Question question;

    private int position;

    @Column(nullable = false, length = CODE_LENGTH)
    private String code;

    private boolean correct;

    @ElementCollection
    @CollectionTable(name = "choice_text", joinColumns = @JoinColumn(name = "choice_id"))
    @MapKeyColumn(name = "language")
    private Map<Language, ChoiceText> texts = new HashMap<>();

    protected Choice() {}

    Choice(Question question, int position, String code, boolean correct) {
        this.question = question;
        this.position = position;
        this.code = code;
        this.correct = correct;
    }

    /** Sets the text in one language. */
    public void text(Language language, String text, String feedback) {
        texts.put(language, new ChoiceText(text, feedback));
    }

    public Question getQuestion() {
        return question;
    }

    public int getPosition() {
        return position;
    }

    public String getCode() {
        return code;
    }

    public boolean isCorrect() {
        return correct;
    }

    @Override
    public Map<Language, ChoiceText> getTexts() {
        return Collections.unmodifiableMap(texts);
    }
}
