package ba.sigurno.web.training.assessment;

import ba.sigurno.ejb.quiz.attempt.AttemptView;
import ba.sigurno.ejb.quiz.attempt.TimeLeft;
import ba.sigurno.ejb.quiz.content.AnsweredView;
import ba.sigurno.ejb.quiz.content.QuestionView;
import ba.sigurno.ejb.training.assessment.OwnAssessmentService;
import ba.sigurno.ejb.training.assessment.TakenAssessment;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * Shows one question of a test, to answer or answered: {@code a} is the attempt, {@code q} an answered question; without
 * it, the one that is next.
 */
@Named
@RequestScoped
public class TakeAssessmentBacking {

    @Inject
    private OwnAssessmentService assessments;

    @Inject
    private LanguageBacking language;

    private String a;
    private Integer q;
    private boolean again;
    private TakenAssessment taken;

    /** Reads the page; only for the teacher whose attempt it is. */
    public void load() {
        taken = assessments.view(a, Optional.ofNullable(q), language.getCurrent());
    }

    public TakenAssessment getTaken() {
        return taken;
    }

    public AttemptView getView() {
        return taken.view();
    }

    /** Returns the question to answer; null when an answer is shown. */
    public QuestionView getQuestion() {
        return taken.view().question().orElse(null);
    }

    /** Returns the answer given; null when there is something to answer, and at the end. */
    public AnsweredView getAnswer() {
        return taken.view().answer().orElse(null);
    }

    /** Returns whether there is nothing to answer and nothing to look at: the end. */
    public boolean isEnded() {
        return getQuestion() == null && getAnswer() == null;
    }

    /** Returns whether the result comes next. */
    public boolean isLast() {
        return taken.view().finished() && taken.view().following().isEmpty();
    }

    /** Returns the address to which an answer is sent. */
    public String getAction() {
        return "/api/assessments/" + a + "/answers/" + taken.view().number();
    }

    /** Returns the address after an answer: the next question, or, when all is done, the result. */
    public String getNext() {
        return taken.view()
                .following()
                .map(this::page)
                .orElseGet(() ->
                        taken.view().finished() ? getStart() : "/training/assessment/take-assessment.xhtml?a=" + a);
    }

    /** Returns the address of the page of the test. */
    public String getStart() {
        return "/training/assessment/assessment.xhtml?id=" + taken.requirementId();
    }

    private String page(int question) {
        return "/training/assessment/take-assessment.xhtml?a=" + a + "&q=" + question;
    }

    /** Returns the time left; null when it is not limited. */
    public TimeLeft getTime() {
        return taken.view().time().orElse(null);
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
