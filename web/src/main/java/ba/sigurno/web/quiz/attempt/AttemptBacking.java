package ba.sigurno.web.quiz.attempt;

import ba.sigurno.ejb.quiz.attempt.AttemptService;
import ba.sigurno.ejb.quiz.attempt.AttemptView;
import ba.sigurno.ejb.quiz.attempt.TimeLeft;
import ba.sigurno.ejb.quiz.content.AnsweredView;
import ba.sigurno.ejb.quiz.content.QuestionView;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * Shows one question of a quiz, to answer or answered: {@code a} is the attempt, {@code q} an answered question;
 * without it, the one that is next.
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
    private boolean again;
    private AttemptView view;

    /** Reads the page. */
    public void load() {
        view = attempts.view(a, Optional.ofNullable(q), language.getCurrent());
    }

    public AttemptView getView() {
        return view;
    }

    /** Returns the question to answer; null when an answer is shown. */
    public QuestionView getQuestion() {
        return view.question().orElse(null);
    }

    /** Returns the answer given; null when there is something to answer, and at the end. */
    public AnsweredView getAnswer() {
        return view.answer().orElse(null);
    }

    /** Returns whether there is nothing to answer and nothing to look at: the end. */
    public boolean isEnded() {
        return view.question().isEmpty() && view.answer().isEmpty();
    }

    /** Returns whether the result comes next. */
    public boolean isLast() {
        return view.finished() && view.following().isEmpty();
    }

    /** Returns the address to which an answer is sent. */
    public String getAction() {
        return "/api/pupil/attempts/" + a + "/answers/" + view.number();
    }

    /**
     * Returns the address after an answer: the next question, or, when all is done, through the answers to the result.
     */
    public String getNext() {
        return view.following()
                .map(this::page)
                .orElse(
                        view.finished()
                                ? "/curriculum/journey/done.xhtml?a=" + a
                                : "/quiz/attempt/attempt.xhtml?a=" + a);
    }

    /** Returns the address of the question before. */
    public String getPrevious() {
        return view.previous().map(this::page).orElse("/curriculum/journey/pupil-home.xhtml");
    }

    private String page(int question) {
        return "/quiz/attempt/attempt.xhtml?a=" + a + "&q=" + question;
    }

    /** Returns the time left; null when it is not limited. */
    public TimeLeft getTime() {
        return view.time().orElse(null);
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

    /** Returns whether an incomplete answer was sent. */
    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }
}
