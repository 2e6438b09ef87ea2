package ba.sigurno.web.training.feedback;

import ba.sigurno.ejb.training.feedback.EditionFeedback;
import ba.sigurno.ejb.training.feedback.FeedbackResultService;
import ba.sigurno.persistence.training.feedback.FeedbackTopic;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows the feedback of teachers on the programmes, edition by edition. */
@Named
@RequestScoped
public class FeedbackOverviewBacking {

    @Inject
    private FeedbackResultService feedback;

    @Inject
    private LanguageBacking language;

    private List<EditionFeedback> editions;

    /** Reads it. */
    public void load() {
        editions = feedback.overview(language.getCurrent());
    }

    public List<EditionFeedback> getEditions() {
        return editions;
    }

    /** Returns the topics, in the order of the averages. */
    public FeedbackTopic[] getTopics() {
        return FeedbackTopic.values();
    }
}
