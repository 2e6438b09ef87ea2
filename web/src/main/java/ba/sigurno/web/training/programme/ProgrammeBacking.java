package ba.sigurno.web.training.programme;

import ba.sigurno.ejb.training.programme.EditionSteps;
import ba.sigurno.ejb.training.programme.ProgrammeQueryService;
import ba.sigurno.ejb.training.programme.ProgrammeView;
import ba.sigurno.ejb.training.programme.RequirementDrafting;
import ba.sigurno.persistence.training.programme.RequirementKind;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows a programme in one of its editions, and takes the steps of its writers. */
@Named
@RequestScoped
public class ProgrammeBacking {

    private static final String PAGE = "/training/programme/programme?faces-redirect=true&id=";

    @Inject
    private ProgrammeQueryService pages;

    @Inject
    private EditionSteps steps;

    @Inject
    private RequirementDrafting requirements;

    @Inject
    private LanguageBacking language;

    private String id;

    private Integer edition;

    private int version;
    private ProgrammeView programme;

    /** Reads it. */
    public void load() {
        programme = pages.view(id, edition, language.getCurrent());
        version = programme.version();
    }

    /** Opens the draft; the edition before it closes. */
    public String open() {
        steps.open(programme.editionId(), version);
        PageMessages.info("training_programme_opened");
        return here();
    }

    /** Ends the planning of the edition. */
    public String close() {
        steps.close(programme.editionId());
        PageMessages.info("training_programme_closed");
        return here();
    }

    /** Begins the next edition. */
    public String revise() {
        int number = steps.revise(id);
        PageMessages.info("training_programme_revised");
        return PAGE + id + "&edition=" + number;
    }

    /** Discards the draft. */
    public String discard() {
        steps.discard(programme.editionId(), version);
        PageMessages.info("training_programme_discarded");
        return PAGE + id;
    }

    /** Deletes a programme that was never open. */
    public String delete() {
        steps.delete(id);
        PageMessages.info("training_programme_deleted");
        return "/training/programme/programmes?faces-redirect=true";
    }

    /** Adds a requirement, and leads to the page on which it is written. */
    public String add(RequirementKind kind) {
        var added = requirements.add(programme.editionId(), version, kind);
        return "/training/programme/requirement?faces-redirect=true&id=" + added;
    }

    /** Moves a requirement one place up. */
    public String moveUp(String requirementId) {
        requirements.moveUp(requirementId, version);
        return here();
    }

    /** Removes a requirement. */
    public String drop(String requirementId) {
        requirements.drop(requirementId, version);
        PageMessages.info("training_programme_dropped");
        return here();
    }

    private String here() {
        return PAGE + id + "&edition=" + programme.number();
    }

    /** Returns the kinds of requirements. */
    public RequirementKind[] getKinds() {
        return RequirementKind.values();
    }

    public ProgrammeView getProgramme() {
        return programme;
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

    public Integer getEdition() {
        return edition;
    }

    public void setEdition(Integer edition) {
        this.edition = edition;
    }
}
