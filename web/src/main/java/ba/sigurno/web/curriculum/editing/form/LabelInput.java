package ba.sigurno.web.curriculum.editing.form;

import ba.sigurno.persistence.curriculum.content.Label;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Texts;
import ba.sigurno.web.quiz.editing.PictureInput;
import ba.sigurno.web.quiz.editing.TextInput;
import java.io.Serializable;

/** An answer, an item or a step: words, or a picture that stands in for them, perhaps with feedback. */
public class LabelInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TextInput text;
    private final PictureInput picture;
    private final TextInput feedback;
    private boolean right;

    LabelInput(Label label, Texts feedback, Language language) {
        this.text = new TextInput(label.text(), language);
        this.picture = new PictureInput(label.picture(), language);
        this.feedback = new TextInput(feedback, language);
    }

    static LabelInput empty(Language language) {
        return new LabelInput(new Label(Texts.NONE, null), Texts.NONE, language);
    }

    Label label() {
        return picture.isHere() ? new Label(Texts.NONE, picture.picture()) : new Label(text.texts(), null);
    }

    public TextInput getText() {
        return text;
    }

    public PictureInput getPicture() {
        return picture;
    }

    public TextInput getFeedback() {
        return feedback;
    }

    public boolean isRight() {
        return right;
    }

    public void setRight(boolean right) {
        this.right = right;
    }
}
