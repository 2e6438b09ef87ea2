package ba.sigurno.web.library.editing;

import ba.sigurno.ejb.library.editing.EditedItemView;
import ba.sigurno.ejb.library.editing.EditedLibrary;
import ba.sigurno.ejb.library.editing.LibraryEditing;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows an item to its editors, with all its versions: {@code id} is its public id. */
@Named
@RequestScoped
public class EditedItemBacking {

    private static final String HERE = "/library/editing/edited-item?faces-redirect=true&includeViewParams=true";

    @Inject
    private EditedLibrary library;

    @Inject
    private LibraryEditing editing;

    @Inject
    private LanguageBacking reader;

    private String id;
    private EditedItemView item;

    /** Reads the item. */
    public void load() {
        item = library.item(id, reader.getCurrent());
    }

    /** Publishes the draft in a language. */
    public String publish(Language language) {
        editing.publish(id, language);
        PageMessages.info("library_edited_published");
        return HERE;
    }

    /** Discards the draft in a language; leads to the list, since the item may be gone. */
    public String discard(Language language) {
        editing.discard(id, language);
        PageMessages.info("library_edited_discarded");
        return "/library/editing/edited-items?faces-redirect=true";
    }

    /** Shows it to nobody any more. */
    public String withdraw() {
        editing.withdraw(id);
        PageMessages.info("library_edited_withdrawn");
        return HERE;
    }

    /** Shows it again. */
    public String restore() {
        editing.restore(id);
        PageMessages.info("library_edited_restored");
        return HERE;
    }

    public EditedItemView getItem() {
        return item;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
