package ba.sigurno.web.training.planning;

import ba.sigurno.ejb.training.planning.AssistantPage;
import ba.sigurno.ejb.training.planning.AssistantService;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import ba.sigurno.web.text.ListedChoices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Lets the trainer of a training choose trainers who assist. */
@Named
@RequestScoped
public class AssistantsBacking {

    @Inject
    private AssistantService assistants;

    @Inject
    private LanguageBacking language;

    private String id;

    private AssistantPage page;
    private ListedChoices others;
    private String chosen;

    /** Reads the assistants and the candidates. */
    public void load() {
        page = assistants.page(id, language.getCurrent());
        others = new ListedChoices(page.others());
    }

    /** Adds the chosen trainer as an assistant. */
    public String add() {
        assistants.add(id, chosen);
        PageMessages.info("training_assistants_added");
        return here();
    }

    /** Removes an assistant. */
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

    /** Returns the trainers who could help. */
    public ListedChoices getOthers() {
        return others;
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
