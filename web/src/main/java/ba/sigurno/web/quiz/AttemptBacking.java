package ba.sigurno.web.quiz;

import ba.sigurno.ejb.quiz.AnsweredView;
import ba.sigurno.ejb.quiz.AttemptService;
import ba.sigurno.ejb.quiz.AttemptView;
import ba.sigurno.ejb.quiz.QuestionView;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * One question of a quiz, to answer or answered: {@code a} is the attempt, {@code q} an answered question; without it, the
 * one that is next.
 */
@Named
@RequestScoped
public class AttemptBacking {

    @Inject
    private AttemptService attempts;

    @Inject
    private LanguageBacking language;

    private String a;
    private Integer q;
    private boolean nothing;
    private AttemptView view;

    /** Reads the page. */
    public void load() {
        view = attempts.view(a, Optional.ofNullable(q), language.getCurrent());
    }

    public AttemptView getView() {
        return view;
    }

    /** What to answer; null when an answer is shown. */
    public QuestionView getQuestion() {
        return view.question().orElse(null);
    }

    /** What was answered; null when there is something to answer. */
    public AnsweredView getAnswer() {
        return view.answer().orElse(null);
    }

    /** What the screen asks or asked. */
    public String getStem() {
        return view.question()
                .map(QuestionView::stem)
                .or(() -> view.answer().map(AnsweredView::stem))
                .orElseThrow();
    }

    /** Where it goes on after an answer. */
    public String getNext() {
        return view.finished() ? "/curriculum/done.xhtml?a=" + a : "/quiz/attempt.xhtml?a=" + a;
    }

    /** Where it goes back to. */
    public String getPrevious() {
        return view.previous()
                .map(question -> "/quiz/attempt.xhtml?a=" + a + "&q=" + question)
                .orElse("/curriculum/home.xhtml");
    }

    public String getA() {
        return a;
    }

    public void setA(String a) {
        this.a = a;
    }

    public Integer getQ() {
        return q;
    }

    public void setQ(Integer q) {
        this.q = q;
    }

    /** Whether the form was sent with nothing chosen. */
    public boolean isNothing() {
        return nothing;
    }

    public void setNothing(boolean nothing) {
        this.nothing = nothing;
    }
}
