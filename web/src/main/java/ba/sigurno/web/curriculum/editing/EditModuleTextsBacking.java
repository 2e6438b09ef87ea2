package ba.sigurno.web.curriculum.editing;

import ba.sigurno.ejb.curriculum.editing.edition.EditedModules;
import ba.sigurno.ejb.curriculum.editing.edition.EditedTexts;
import ba.sigurno.ejb.curriculum.editing.edition.EditionTextCommand;
import ba.sigurno.ejb.curriculum.editing.edition.ModuleEditing;
import ba.sigurno.persistence.curriculum.module.ModulePage.Kind;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/**
 * Edits what an edition says to adults in one language: {@code id} is that of the edition, {@code language} a tag, and
 * {@code kind} the page that is open; none for title, summary and reflection.
 */
@Named
@RequestScoped
public class EditModuleTextsBacking {

    @Inject
    private EditedModules modules;

    @Inject
    private ModuleEditing editing;

    @Inject
    private LanguageBacking reader;

    private String id;
    private String language;
    private Kind kind;
    private EditedTexts saved;

    private String title;
    private String summary;
    private String reflection;
    private String text;
    private String sent;
    private String preview;

    /** Reads the texts. */
    public void load() {
        saved = modules.texts(id, getWritten(), reader.getCurrent());
        title = saved.text().title();
        summary = saved.text().summary();
        reflection = saved.text().reflection();
        text = getSavedText();
    }

    /** Saves what is open. */
    public String save() {
        if (kind == null) {
            editing.text(id, getWritten(), new EditionTextCommand(title, summary, reflection), sent);
        } else {
            editing.page(id, kind, getWritten(), text, sent);
        }
        PageMessages.saved();
        return "/curriculum/editing/edit-module-texts?faces-redirect=true&includeViewParams=true";
    }

    /** Shows the page as it will be read; saves nothing. */
    public void look() {
        preview = modules.preview(text == null ? "" : text, getWritten());
    }

    private EditedTexts.EditedPage page() {
        return saved.pages().stream()
                .filter(page -> page.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the text of the open page that is saved; empty for none. */
    public String getSavedText() {
        return kind == null ? "" : page().text();
    }

    /** Returns the language that is written. */
    public Language getWritten() {
        return Language.ofTag(language).filter(each -> !each.isCyrillic()).orElse(Language.BOSNIAN);
    }

    /** Returns the languages to choose from. */
    public List<Language> getLanguages() {
        return Stream.of(Language.values()).filter(each -> !each.isCyrillic()).toList();
    }

    /** Returns the kinds of pages. */
    public Kind[] getKinds() {
        return Kind.values();
    }

    /** Returns what is saved. */
    public EditedTexts getSaved() {
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

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
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

    public String getReflection() {
        return reflection;
    }

    public void setReflection(String reflection) {
        this.reflection = reflection;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Returns the digest of what is saved now, which the form shows: whoever saves again has seen it. */
    public String getSeen() {
        return kind == null ? saved.seen() : page().seen();
    }

    public void setSeen(String seen) {
        this.sent = seen;
    }

    /** Returns whether somebody else saved meanwhile. */
    public boolean isStale() {
        return sent != null && !sent.equals(getSeen());
    }

    public String getPreview() {
        return preview;
    }
}
