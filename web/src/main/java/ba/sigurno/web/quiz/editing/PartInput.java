package ba.sigurno.web.quiz.editing;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.Texts;
import java.io.Serializable;

/**
 * A part of a question: an option, a prompt, a target, an item or an accepted answer. Each uses the fields it needs.
 */
public class PartInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final TextInput text;
    private final TextInput feedback;
    private final PictureInput picture;
    private boolean right;
    private String credit;
    private boolean fixed;
    private String target;
    private String first;
    private String second;
    private boolean range;

    PartInput(String code, Texts text, Picture picture, Texts feedback, Language language) {
        this.code = code;
        this.text = new TextInput(text, language);
        this.picture = new PictureInput(picture, language);
        this.feedback = new TextInput(feedback, language);
    }

    /** Requires a text, or a picture that stands in for it. */
    void needText(Problems problems, String path) {
        problems.need(!text.isBlank() || picture.isHere(), path + "text", "app_field_required");
    }

    public String getCode() {
        return code;
    }

    public TextInput getText() {
        return text;
    }

    public TextInput getFeedback() {
        return feedback;
    }

    public PictureInput getPicture() {
        return picture;
    }

    public boolean isRight() {
        return right;
    }

    public void setRight(boolean right) {
        this.right = right;
    }

    /** Returns the credit in percent. */
    public String getCredit() {
        return credit;
    }

    public void setCredit(String credit) {
        this.credit = credit;
    }

    public boolean isFixed() {
        return fixed;
    }

    public void setFixed(boolean fixed) {
        this.fixed = fixed;
    }

    /** Returns the code of the target that belongs to a prompt. */
    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    /** Returns the number, or the least of a range. */
    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    /** Returns the tolerance, or the greatest of a range; empty for exactly this number. */
    public String getSecond() {
        return second;
    }

    public void setSecond(String second) {
        this.second = second;
    }

    /** Returns whether the two numbers are the ends of a range, rather than a number and its tolerance. */
    public boolean isRange() {
        return range;
    }

    public void setRange(boolean range) {
        this.range = range;
    }
}
