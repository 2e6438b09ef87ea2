package ba.sigurno.web.training.programme;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.training.programme.EditedRequirement;
import ba.sigurno.ejb.training.programme.RequirementDrafting;
import ba.sigurno.persistence.training.programme.RequirementKind;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.util.List;

/** Writes one requirement of a draft. */
@Named
@RequestScoped
public class RequirementBacking {

    @Inject
    private RequirementDrafting drafting;

    @Inject
    private LanguageBacking reader;

    private String id;

    private EditedRequirement edited;
    private RequirementInput form;
    private RequirementInput theirs;
    private List<Choice> priors;
    private int version;

    /** Reads the requirement; only for writers of programmes. */
    public void load() {
        edited = drafting.open(id, reader.getCurrent());
        form = new RequirementInput(edited.content());
        version = edited.version();
        priors = edited.kind() == RequirementKind.PRIOR
                ? drafting.priors(edited.programmeId(), reader.getCurrent())
                : List.of();
    }

    /** Saves it; when somebody was faster, saving again is taken as meant. */
    public String save() {
        try {
            drafting.save(id, version, form.command());
        } catch (EJBException e) {
            if (!(e.getCause() instanceof OptimisticLockException)) {
                throw e;
            }
            var now = drafting.open(id, reader.getCurrent());
            version = now.version();
            theirs = new RequirementInput(now.content());
            PageMessages.error("training_draft_stale");
            return null;
        }
        PageMessages.saved();
        var quizId = edited.quizId() == null && form.isOnline()
                ? drafting.open(id, reader.getCurrent()).quizId()
                : null;
        if (quizId != null) {
            return "/quiz/settings/edit-quiz?faces-redirect=true&quiz=" + quizId;
        }
        return "/training/programme/programme?faces-redirect=true&id=" + edited.programmeId() + "&edition="
                + edited.edition();
    }

    public EditedRequirement getEdited() {
        return edited;
    }

    public RequirementInput getForm() {
        return form;
    }

    /** Returns the requirement that somebody else saved meanwhile; null when nobody did. */
    public RequirementInput getTheirs() {
        return theirs;
    }

    public List<Choice> getPriors() {
        return priors;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
