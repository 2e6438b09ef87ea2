package ba.sigurno.web.quiz.attempt;

import ba.sigurno.ejb.quiz.attempt.QuizTrial;
import ba.sigurno.ejb.quiz.attempt.TrialView;
import ba.sigurno.ejb.quiz.content.AnsweredView;
import ba.sigurno.ejb.quiz.content.QuestionView;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/**
 * A quiz that an editor tries: {@code quiz} is the quiz, {@code draw} the seed of what was drawn, {@code q} the question. All
 * else in the address is an answer, so that nothing has to be kept.
 */
@Named
@RequestScoped
public class TrialBacking {

    private static final Set<String> OWN = Set.of("quiz", "draw", "q", "sure");

    @Inject
    private QuizTrial trial;

    @Inject
    private LanguageBacking language;

    private String quiz;
    private Long draw;
    private int q = 1;
    private boolean sure;
    private TrialView view;

    /** Reads the page; without a draw, draws. */
    public String load() {
        if (draw == null) {
            return "/quiz/attempt/trial?faces-redirect=true&quiz=" + quiz + "&draw="
                    + ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE);
        }
        view = trial.view(quiz, draw, q, sure, answer(), language.getCurrent());
        return null;
    }

    private static Map<String, List<String>> answer() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().entrySet().stream()
                .filter(field -> !OWN.contains(field.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, field -> Arrays.asList(field.getValue())));
    }

    public TrialView getView() {
        return view;
    }

    /** What to answer; null when an answer is shown, and at the end. */
    public QuestionView getQuestion() {
        return view.question().orElse(null);
    }

    /** What was answered; null before, and at the end. */
    public AnsweredView getAnswer() {
        return view.answer().orElse(null);
    }

    /** Whether all is answered. */
    public boolean isEnded() {
        return view.number() > view.total();
    }

    /** Whether the same was sent before and refused, so that it is meant so. */
    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }

    public String getQuiz() {
        return quiz;
    }

    public void setQuiz(String quiz) {
        this.quiz = quiz;
    }

    public Long getDraw() {
        return draw;
    }

    public void setDraw(Long draw) {
        this.draw = draw;
    }

    public int getQ() {
        return q;
    }

    public void setQ(int q) {
        this.q = q;
    }
}
