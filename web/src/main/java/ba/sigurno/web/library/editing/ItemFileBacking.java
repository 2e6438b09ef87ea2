package ba.sigurno.web.library.editing;

import ba.sigurno.ejb.library.editing.EditedItemView;
import ba.sigurno.ejb.library.editing.EditedLibrary;
import ba.sigurno.ejb.library.editing.ItemFiles;
import ba.sigurno.persistence.file.StoredFile;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.file.SentParts;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** Puts a file beside an item in one language: {@code id} is its public id, {@code language} a tag. */
@Named
@RequestScoped
public class ItemFileBacking {

    @Inject
    private EditedLibrary library;

    @Inject
    private ItemFiles files;

    @Inject
    private LanguageBacking reader;

    private String id;
    private String language;
    private EditedItemView item;
    private EditedItemView.LanguageLine line;
    private Part file;

    /** Reads the item. */
    public void load() {
        item = library.item(id, reader.getCurrent());
        var written = getWritten();
        line = item.languages().stream()
                .filter(each -> each.language() == written)
                .findFirst()
                .orElseThrow();
    }

    /** Puts the file beside the draft. */
    public String attach() {
        files.attach(id, getWritten(), SentParts.read(file));
        PageMessages.saved();
        return "/library/editing/edited-item?faces-redirect=true&id=" + id;
    }

    /** Takes the file away from the draft. */
    public String detach() {
        files.detach(id, getWritten());
        PageMessages.saved();
        return "/library/editing/edited-item?faces-redirect=true&id=" + id;
    }

    /** Returns the language that the file is in. */
    public Language getWritten() {
        return Language.ofTag(language).filter(each -> !each.isCyrillic()).orElse(Language.BOSNIAN);
    }

    /** Returns the size of the biggest file, in bytes. */
    public int getMaxBytes() {
        return StoredFile.MAX_BYTES;
    }

    public EditedItemView getItem() {
        return item;
    }

    /** Returns how the item stands in the language. */
    public EditedItemView.LanguageLine getLine() {
        return line;
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

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
