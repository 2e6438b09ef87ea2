package ba.sigurno.web.training.feedback;

import ba.sigurno.ejb.training.feedback.FeedbackForm;
import ba.sigurno.ejb.training.feedback.FeedbackService;
import ba.sigurno.persistence.training.feedback.FeedbackTopic;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;

/** A teacher says what a training was like. The ratings are plain radio buttons, named after what they rate. */
@Named
@RequestScoped
public class FeedbackBacking {

    @Inject
    private FeedbackService feedback;

    @Inject
    private LanguageBacking language;

    @Inject
    private ExternalContext external;

    @Inject
    @Param
    private String id;

    private FeedbackForm form;
    private String comment;
    private boolean sent;

    @PostConstruct
    void read() {
        form = feedback.form(id, language.getCurrent());
    }

    /** Only for who had a seat: it is read on the way. */
    public void open() {}

    /** Sends it; every rating is needed. */
    public String send() {
        sent = true;
        if (Stream.of(FeedbackTopic.values()).anyMatch(this::isMissing)) {
            FacesContext.getCurrentInstance().validationFailed();
            return null;
        }
        feedback.give(id, Stream.of(FeedbackTopic.values()).map(this::rating).toList(), comment);
        PageMessages.info("training_feedback_done");
        return "/training/session/session?faces-redirect=true&id=" + id;
    }

    /** What was chosen of a topic in this request; null for nothing. */
    public Integer rating(FeedbackTopic topic) {
        var chosen = external.getRequestParameterMap().get("rating-" + topic);
        return chosen == null || !chosen.matches("[1-5]") ? null : Integer.valueOf(chosen);
    }

    /** Whether the form was sent without a rating of a topic. */
    public boolean isMissing(FeedbackTopic topic) {
        return sent && rating(topic) == null;
    }

    /** What is rated. */
    public FeedbackTopic[] getTopics() {
        return FeedbackTopic.values();
    }

    public FeedbackForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
