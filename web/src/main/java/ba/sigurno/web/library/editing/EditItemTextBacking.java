package ba.sigurno.web.library.editing;

import ba.sigurno.ejb.library.editing.EditedLibrary;
import ba.sigurno.ejb.library.editing.EditedText;
import ba.sigurno.ejb.library.editing.ItemTextCommand;
import ba.sigurno.ejb.library.editing.LibraryEditing;
import ba.sigurno.ejb.library.item.ItemBlock;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Writes an item in one language: {@code id} is its public id, {@code language} a tag. */
@Named
@RequestScoped
public class EditItemTextBacking {

    @Inject
    private EditedLibrary library;

    @Inject
    private LibraryEditing editing;

    @Inject
    private LanguageBacking reader;

    private String id;
    private String language;
    private EditedText saved;
    private String title;
    private String summary;
    private String keywords;
    private String body;
    private String sent;
    private List<ItemBlock> preview = List.of();

    /** Reads the text. */
    public void load() {
        saved = library.text(id, getWritten(), reader.getCurrent());
        title = saved.text().title();
        summary = saved.text().summary();
        keywords = saved.text().keywords();
        body = saved.text().body();
    }

    /** Saves it as a draft. */
    public String save() {
        editing.write(id, getWritten(), new ItemTextCommand(title, summary, keywords, body), sent);
        PageMessages.saved();
        return "/library/editing/edited-item?faces-redirect=true&id=" + id;
    }

    /** Shows it as it will be read; saves nothing. */
    public void look() {
        preview = library.preview(id, body == null ? "" : body);
    }

    /** Returns the language that is written. */
    public Language getWritten() {
        return Language.ofTag(language).filter(each -> !each.isCyrillic()).orElse(Language.BOSNIAN);
    }

    public EditedText getSaved() {
        return saved;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getKeywords() {
        return keywords;
    }

    public void setKeywords(String keywords) {
        this.keywords = keywords;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    /** Returns the digest of what is saved now, which the form shows: whoever saves again has seen it. */
    public String getSeen() {
        return saved.seen();
    }

    public void setSeen(String seen) {
        this.sent = seen;
    }

    /** Returns whether somebody else saved meanwhile. */
    public boolean isStale() {
        return sent != null && !sent.equals(saved.seen());
    }

    public List<ItemBlock> getPreview() {
        return preview;
    }
}
