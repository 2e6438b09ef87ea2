package ba.sigurno.web.workshop.feedback;

import ba.sigurno.ejb.workshop.feedback.FeedbackAnswers;
import ba.sigurno.ejb.workshop.feedback.WorkshopFeedbackService;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows what was said about a workshop. */
@Named
@RequestScoped
public class FeedbackAnswersBacking {

    @Inject
    private WorkshopFeedbackService service;

    @Inject
    private LanguageBacking language;

    private String id;
    private FeedbackAnswers answers;

    /** Reads the answers. */
    public void load() {
        answers = service.answers(id, language.getCurrent());
    }

    public FeedbackAnswers getAnswers() {
        return answers;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
