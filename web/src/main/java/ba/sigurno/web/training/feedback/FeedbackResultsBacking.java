package ba.sigurno.web.training.feedback;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.training.feedback.FeedbackResultService;
import ba.sigurno.ejb.training.feedback.FeedbackResults;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shows the feedback of teachers on a training, for its trainer: {@code id} is its public id. */
@Named
@RequestScoped
public class FeedbackResultsBacking {

    @Inject
    private FeedbackResultService feedback;

    @Inject
    private LanguageBacking language;

    private String id;
    private FeedbackResults results;
    private List<RatingBar> bars;

    /** Reads the results; not found unless the caller leads the training. */
    public void load() {
        results = feedback.results(id, language.getCurrent());
        bars = results.topics().stream().map(RatingBar::of).toList();
    }

    /** Returns the figures of a bar in words: "5: 4, 4: 2". */
    public String words(RatingBar bar) {
        var counts = bar.ratings().counts();
        return IntStream.range(0, counts.size())
                .mapToObj(at -> Messages.text(
                        language.getCurrent(), "training_feedback_results_rating_count", at + 1, counts.get(at)))
                .collect(Collectors.joining(", "));
    }

    public FeedbackResults getResults() {
        return results;
    }

    public List<RatingBar> getBars() {
        return bars;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
