package ba.sigurno.web.youthpanel.idea;

import ba.sigurno.ejb.youthpanel.idea.IdeaAnswerService;
import ba.sigurno.ejb.youthpanel.idea.IdeaLine;
import ba.sigurno.persistence.youthpanel.idea.IdeaStatus;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows an idea, and takes the answer of the centre. */
@Named
@RequestScoped
public class IdeaBacking {

    @Inject
    private IdeaAnswerService ideas;

    private IdeaLine idea;
    private String id;
    private IdeaStatus status;
    private String answer;
    private int version;

    /** Reads the idea. */
    public void load() {
        idea = ideas.get(id);
        status = idea.status();
        answer = idea.answer();
        version = idea.version();
    }

    /** Answers it. */
    public String save() {
        ideas.answer(id, status, answer, version);
        PageMessages.saved();
        return "/youthpanel/idea/idea?faces-redirect=true&id=" + id;
    }

    /** Returns the statuses to choose from. */
    public List<IdeaStatus> getStatuses() {
        return List.of(IdeaStatus.values());
    }

    public IdeaLine getIdea() {
        return idea;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public IdeaStatus getStatus() {
        return status;
    }

    public void setStatus(IdeaStatus status) {
        this.status = status;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
