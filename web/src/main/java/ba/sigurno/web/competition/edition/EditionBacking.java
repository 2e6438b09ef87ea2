package ba.sigurno.web.competition.edition;

import ba.sigurno.ejb.competition.edition.EditedEdition;
import ba.sigurno.ejb.competition.edition.EditedEdition.Band;
import ba.sigurno.ejb.competition.edition.EditionEditing;
import ba.sigurno.ejb.competition.edition.EditionPhase;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.ejb.EJBException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Edits an edition: {@code id} is its public id, none for a new one. Nothing is stored before it is saved. */
@Named
@ViewScoped
public class EditionBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EditionEditing editing;

    @Inject
    private LanguageBacking language;

    @Inject
    private Clock clock;

    private String id;
    private EditionInput form;
    private EditionInput theirs;
    private EditionPhase standing = EditionPhase.DRAFT;
    private int lock;
    private boolean shown;
    private List<Band> papers = List.of();

    /** Opens the edition named in the address, or a new one. */
    public void load() {
        if (id == null || id.isBlank()) {
            id = null;
            // Refuses callers who may not create one now, and not after they have typed.
            editing.list(1, language.getCurrent());
            form = new EditionInput(LocalDate.now(clock));
        } else {
            var edited = open();
            form = new EditionInput(edited.content());
        }
    }

    private EditedEdition open() {
        var edited = editing.open(id, language.getCurrent());
        standing = edited.standing();
        lock = edited.lock();
        papers = edited.papers();
        return edited;
    }

    /** Shows the texts as children will see them. */
    public void preview() {
        shown = true;
    }

    /** Saves the edition; after a stale edit was reported, saving again overwrites. */
    public String save() {
        try {
            if (id == null) {
                id = editing.create(form.command());
            } else {
                editing.save(id, lock, form.command());
            }
        } catch (EJBException e) {
            if (!(e.getCause() instanceof OptimisticLockException)) {
                throw e;
            }
            theirs = new EditionInput(open().content());
            PageMessages.error("competition_edition_stale");
            return null;
        }
        PageMessages.saved();
        return "/competition/edition/edition?faces-redirect=true&id=" + id;
    }

    /** Deletes the draft. */
    public String delete() {
        editing.delete(id);
        PageMessages.info("competition_edition_deleted");
        return "/competition/edition/editions?faces-redirect=true";
    }

    /** Returns the papers of the age bands; none of an edition that is not stored yet. */
    public List<Band> getPapers() {
        return papers;
    }

    public boolean isDraft() {
        return standing == EditionPhase.DRAFT;
    }

    public EditionPhase getStanding() {
        return standing;
    }

    /** Returns whether the preview of the texts is shown. */
    public boolean isShown() {
        return shown;
    }

    public EditionInput getForm() {
        return form;
    }

    /** Returns the version that somebody else saved meanwhile; null when nobody did. */
    public EditionInput getTheirs() {
        return theirs;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
