package ba.sigurno.web.training.planning;

import ba.sigurno.ejb.training.planning.AssistantPage;
import ba.sigurno.ejb.training.planning.AssistantService;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who leads a training chooses trainers who help. */
@Named
@RequestScoped
public class AssistantsBacking {

    @Inject
    private AssistantService assistants;

    @Inject
    private LanguageBacking language;

    private String id;

    private AssistantPage page;
    private String chosen;

    /** Reads who helps and who could. */
    public void load() {
        page = assistants.page(id, language.getCurrent());
    }

    /** Lets the chosen trainer help. */
    public String add() {
        assistants.add(id, chosen);
        PageMessages.info("training_assistants_added");
        return here();
    }

    /** Lets a trainer help no longer. */
    public String remove(String accountId) {
        assistants.remove(id, accountId);
        PageMessages.info("training_assistants_removed");
        return here();
    }

    private String here() {
        return "/training/planning/assistants?faces-redirect=true&id=" + id;
    }

    public AssistantPage getPage() {
        return page;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
