package ba.sigurno.web.curriculum.editing;

import ba.sigurno.ejb.curriculum.editing.edition.EditedModuleLine;
import ba.sigurno.ejb.curriculum.editing.edition.EditedModuleList;
import ba.sigurno.ejb.curriculum.editing.edition.ListedState;
import ba.sigurno.ejb.curriculum.editing.edition.ModuleEditing;
import ba.sigurno.ejb.curriculum.editing.edition.NewModuleCommand;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Lists modules for their editors, and begins new ones and next editions. */
@Named
@RequestScoped
public class EditModulesBacking {

    static final String EDITION = "/curriculum/editing/module?faces-redirect=true&id=";

    @Inject
    private EditedModuleList modules;

    @Inject
    private ModuleEditing editing;

    @Inject
    private LanguageBacking language;

    private String band;
    private String strand;
    private ListedState state;
    private int page = 1;
    private Page<EditedModuleLine> rows;

    private Language written;
    private String title;
    private String newBand;
    private String newStrand;

    /** Reads the page. */
    public void load() {
        var reader = language.getCurrent();
        written = reader.isCyrillic() ? Language.SERBIAN_LATIN : reader;
        rows = modules.search(blankToNull(band), blankToNull(strand), state, page, reader);
    }

    private static String blankToNull(String code) {
        return code == null || code.isBlank() ? null : code;
    }

    /** Begins a module, and leads to its draft. */
    public String create() {
        var draft = editing.create(new NewModuleCommand(written, title, newBand, newStrand));
        PageMessages.info("curriculum_editing_begun");
        return EDITION + draft;
    }

    /** Begins the next edition of a module, and leads to its draft. */
    public String next(String moduleId) {
        var draft = editing.next(moduleId);
        PageMessages.info("curriculum_editing_begun");
        return EDITION + draft;
    }

    /** Returns by what the list can be narrowed. */
    public List<SelectItem> getStates() {
        return Arrays.stream(ListedState.values())
                .map(each -> new SelectItem(
                        each.name(), Messages.text(language.getCurrent(), "curriculum_editing_state_" + each)))
                .toList();
    }

    public Page<EditedModuleLine> getRows() {
        return rows;
    }

    public String getBand() {
        return band;
    }

    public void setBand(String band) {
        this.band = band;
    }

    public String getStrand() {
        return strand;
    }

    public void setStrand(String strand) {
        this.strand = strand;
    }

    public ListedState getState() {
        return state;
    }

    public void setState(ListedState state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Language getWritten() {
        return written;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getNewBand() {
        return newBand;
    }

    public void setNewBand(String newBand) {
        this.newBand = newBand;
    }

    public String getNewStrand() {
        return newStrand;
    }

    public void setNewStrand(String newStrand) {
        this.newStrand = newStrand;
    }
}
