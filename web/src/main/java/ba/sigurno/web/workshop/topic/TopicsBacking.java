package ba.sigurno.web.workshop.topic;

import ba.sigurno.ejb.workshop.topic.TopicEditing;
import ba.sigurno.ejb.workshop.topic.TopicLine;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows all topics of workshops to editors. */
@Named
@RequestScoped
public class TopicsBacking {

    @Inject
    private TopicEditing editing;

    @Inject
    private LanguageBacking language;

    private List<TopicLine> topics;

    /** Reads the topics. */
    public void load() {
        topics = editing.all(language.getCurrent());
    }

    public List<TopicLine> getTopics() {
        return topics;
    }
}
