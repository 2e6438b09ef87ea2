package ba.sigurno.web.quiz.editing;

import ba.sigurno.ejb.quiz.bank.TagCommand;
import ba.sigurno.ejb.quiz.editing.QuestionEditing;
import ba.sigurno.web.i18n.PageMessages;
import ba.sigurno.web.quiz.bank.TagFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Pattern;

/** Edits the tags by which a question is found; changed without a new version, since nobody who answers sees them. */
@Named
@RequestScoped
public class TagsBacking {

    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*");

    @Inject
    private QuestionEditing editing;

    @Inject
    private QuestionBacking page;

    private String identifier;
    private TagFields fields;
    private String keywords;
    private int lock;
    private boolean refused;

    /** Fills the form. */
    public void load() {
        var tags = page.getQuestion().tags();
        identifier = tags.identifier();
        fields = TagFields.of(tags);
        keywords = String.join(", ", tags.keywords());
        lock = tags.lock();
    }

    /** Saves the tags. */
    public String save() {
        refused = true;
        var id = page.getQuestion().publicId();
        var words = keywords == null ? List.<String>of() : List.of(COMMA.split(keywords));
        editing.tag(id, lock, new TagCommand(identifier, fields.filing(), fields.getDifficulty(), words));
        PageMessages.saved();
        return "/quiz/editing/question?faces-redirect=true&id=" + id;
    }

    /** Returns whether they were sent and not saved, so that they should be seen. */
    public boolean isRefused() {
        return refused;
    }

    public String getIdentifier() {
        return identifier;
    }

    public void setIdentifier(String identifier) {
        this.identifier = identifier;
    }

    /** Returns its filing and difficulty. */
    public TagFields getFields() {
        return fields;
    }

    public String getKeywords() {
        return keywords;
    }

    public void setKeywords(String keywords) {
        this.keywords = keywords;
    }

    public int getLock() {
        return lock;
    }

    public void setLock(int lock) {
        this.lock = lock;
    }
}
