package ba.sigurno.web.training.feedback;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.training.feedback.SessionFeedback;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Formats ratings and their averages as people here write them: {@code #{ratingFormat.average(row.average)}}, "4,3".
 */
@Named
@RequestScoped
public class RatingFormat {

    @Inject
    private LanguageBacking language;

    /** Returns all ratings, the worst first. */
    public List<Integer> getAll() {
        return IntStream.rangeClosed(SessionFeedback.WORST, SessionFeedback.BEST)
                .boxed()
                .toList();
    }

    /** Returns a rating and its meaning, as HTML. */
    public String label(int rating) {
        var meaning = Messages.text(language.getCurrent(), "training_rating_" + rating);
        return "<b>" + rating + "</b> <small>" + meaning + "</small>";
    }

    /** Returns an average with one decimal. */
    public String average(double average) {
        var format = NumberFormat.getInstance(language.getCurrent().getLocale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(average);
    }
}
