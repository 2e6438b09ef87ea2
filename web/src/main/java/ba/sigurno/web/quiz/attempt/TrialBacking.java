package ba.sigurno.web.quiz.attempt;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.quiz.attempt.QuizTrial;
import ba.sigurno.ejb.quiz.attempt.TrialView;
import ba.sigurno.ejb.quiz.content.AnswerFields;
import ba.sigurno.ejb.quiz.content.AnsweredView;
import ba.sigurno.ejb.quiz.content.QuestionView;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Shows a quiz that an editor or a teacher tries: {@code quiz} is the quiz, {@code draw} the seed of the draw, {@code q} the
 * question and {@code given} the answer to it, as {@link TrialResource} leads here, so that nothing has to be kept.
 */
@Named
@RequestScoped
public class TrialBacking {

    @Inject
    private QuizTrial trial;

    @Inject
    private LanguageBacking language;

    private String quiz;
    private Long draw;
    private int q = 1;
    private boolean sure;
    private String given;
    private String module;
    private TrialView view;

    /** Reads the page; without a draw, draws. */
    public String load() {
        if (draw == null) {
            return "/quiz/attempt/trial?faces-redirect=true&quiz=" + quiz + "&draw="
                    + ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE) + moduleParameter();
        }
        view = trial.view(quiz, draw, q, sure, answer().values(), language.getCurrent());
        return null;
    }

    private AnswerFields answer() {
        try {
            return given == null ? AnswerFields.NONE : AnswerFields.decode(given);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("answer " + given);
        }
    }

    public TrialView getView() {
        return view;
    }

    /** Returns the question to answer; null when an answer is shown, and at the end. */
    public QuestionView getQuestion() {
        return view.question().orElse(null);
    }

    /** Returns the answer given; null before, and at the end. */
    public AnsweredView getAnswer() {
        return view.answer().orElse(null);
    }

    /** Returns the address to which an answer is sent; after a refusal, the same answer is taken as final. */
    public String getAction() {
        return "/api/quiz-trials/" + quiz + "/answers/" + q + "?draw=" + draw
                + (getQuestion().problem() == null ? "" : "&sure=true") + moduleParameter();
    }

    /** Returns the outcome that leads back to where the trial was begun: its module, or the quiz itself. */
    public String getOrigin() {
        return module == null
                ? "/quiz/settings/edit-quiz?faces-redirect=true&quiz=" + quiz
                : "/curriculum/module/module?faces-redirect=true&id=" + module;
    }

    private String moduleParameter() {
        return module == null ? "" : "&module=" + URLEncoder.encode(module, StandardCharsets.UTF_8);
    }

    /** Returns whether all is answered. */
    public boolean isEnded() {
        return view.number() > view.total();
    }

    /** Returns whether the same was sent before and refused, so that it is taken as final. */
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

    /** Returns the answer as {@link AnswerFields#encoded()} writes it; null before there is one. */
    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }

    /** Returns the slug of the module from which a teacher came; null for an editor of the quiz. */
    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }
}
