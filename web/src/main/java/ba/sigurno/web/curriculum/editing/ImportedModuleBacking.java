package ba.sigurno.web.curriculum.editing;

import ba.sigurno.ejb.curriculum.editing.archive.ImportPreview;
import ba.sigurno.ejb.curriculum.editing.archive.ModuleImportService;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows what would become of an archive that was sent, and makes it a draft: {@code id} is its import. */
@Named
@RequestScoped
public class ImportedModuleBacking {

    @Inject
    private ModuleImportService imports;

    @Inject
    private LanguageBacking language;

    private String id;
    private ImportPreview preview;

    /** Reads the archive. */
    public void load() {
        preview = imports.preview(id, language.getCurrent());
    }

    /** Makes the draft. */
    public String take() {
        imports.take(id);
        return "/curriculum/editing/imported-module?faces-redirect=true&id=" + id;
    }

    /** Returns the tone of the note that tells what would become of it. */
    public String getTone() {
        return switch (preview.effect()) {
            case FAULTY -> "harm";
            case DRAFT_OPEN, UNCHANGED -> "warn";
            case NEW_MODULE, NEXT_EDITION -> "";
            case TAKEN -> "ok";
        };
    }

    public ImportPreview getPreview() {
        return preview;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
