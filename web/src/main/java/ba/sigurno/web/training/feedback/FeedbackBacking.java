package ba.sigurno.web.training.feedback;

import ba.sigurno.ejb.training.feedback.FeedbackForm;
import ba.sigurno.ejb.training.feedback.FeedbackService;
import ba.sigurno.persistence.training.feedback.FeedbackTopic;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Takes a teacher's feedback on a training. */
@Named
@RequestScoped
public class FeedbackBacking {

    @Inject
    private FeedbackService feedback;

    @Inject
    private LanguageBacking language;

    private String id;

    private FeedbackForm form;
    private String comment;
    private List<RatingRow> ratings;

    /** Reads the form; only for teachers who had a seat. */
    public void load() {
        form = feedback.form(id, language.getCurrent());
        ratings = Stream.of(FeedbackTopic.values()).map(RatingRow::new).toList();
    }

    /** Sends the feedback. */
    public String send() {
        feedback.give(id, ratings.stream().map(RatingRow::getRating).toList(), comment);
        PageMessages.info("training_feedback_done");
        return "/training/session/session?faces-redirect=true&id=" + id;
    }

    /** Returns the topics to rate. */
    public List<RatingRow> getRatings() {
        return ratings;
    }

    public FeedbackForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
