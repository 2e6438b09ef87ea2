package ba.sigurno.web.training.programme;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.training.programme.EditedProgrammeEdition;
import ba.sigurno.ejb.training.programme.EditionDrafting;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.util.List;

/** Edits the texts and worth of a draft: {@code id} is that of the edition, none for a new programme. */
@Named
@RequestScoped
public class DraftBacking {

    @Inject
    private EditionDrafting drafting;

    @Inject
    private LanguageBacking reader;

    private String id;

    private List<Choice> authorities;
    private List<Choice> trainers;
    private EditedProgrammeEdition edited;
    private DraftInput form;
    private DraftInput theirs;
    private int version;

    /** Reads the draft; only for writers of programmes. */
    public void load() {
        authorities = drafting.authorities(reader.getCurrent());
        trainers = NameOrder.sorted(drafting.trainers(), reader.getCurrent(), Choice::name);
        if (isNew()) {
            form = new DraftInput(DraftInput.BLANK, authorities);
        } else {
            edited = drafting.open(id);
            version = edited.version();
            form = new DraftInput(edited.content(), authorities);
        }
    }

    /** Saves the whole draft; when somebody was faster, saving again is taken as meant. */
    public String save() {
        if (isNew()) {
            var created = drafting.create(form.command());
            PageMessages.info("training_draft_created");
            return "/training/programme/programme?faces-redirect=true&id=" + created;
        }
        try {
            drafting.save(id, version, form.command());
        } catch (EJBException e) {
            if (!(e.getCause() instanceof OptimisticLockException)) {
                throw e;
            }
            var now = drafting.open(id);
            version = now.version();
            theirs = new DraftInput(now.content(), authorities);
            PageMessages.error("training_draft_stale");
            return null;
        }
        PageMessages.saved();
        return "/training/programme/programme?faces-redirect=true&id=" + edited.programmeId() + "&edition="
                + edited.number();
    }

    /** Returns the trainers who can be named. */
    public List<Choice> getTrainers() {
        return trainers;
    }

    public boolean isNew() {
        return id == null || id.isBlank();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** Returns the draft as it was when the page was opened; null for a new programme. */
    public EditedProgrammeEdition getEdited() {
        return edited;
    }

    public DraftInput getForm() {
        return form;
    }

    /** Returns the draft that somebody else saved meanwhile; null when nobody did. */
    public DraftInput getTheirs() {
        return theirs;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
