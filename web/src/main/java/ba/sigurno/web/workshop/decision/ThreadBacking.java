package ba.sigurno.web.workshop.decision;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.workshop.decision.RequestThreadService;
import ba.sigurno.ejb.workshop.decision.ThreadView;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.workshop.decision.RequestMessage;
import ba.sigurno.web.i18n.PageMessages;
import ba.sigurno.web.i18n.RuleValidator;
import ba.sigurno.web.workshop.request.ReviewBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.validator.Validator;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;

/** Shows what the school and who decides wrote to each other about a request, and lets them write. */
@Named
@RequestScoped
public class ThreadBacking {

    @Inject
    private RequestThreadService threads;

    @Inject
    private ReviewBacking review;

    @Inject
    private Caller caller;

    private ThreadView thread;
    private String question;
    private String answer;

    /** Reads the thread of the request that is shown, for those whom it concerns: a trainer is not one of them. */
    public void load() {
        if (Stream.of(Role.TEACHER, Role.SCHOOL_COORDINATOR, Role.COORDINATOR, Role.PLANNER)
                .anyMatch(caller::hasRole)) {
            thread = threads.get(review.getId());
        }
    }

    /** Asks the school. */
    public String ask() {
        threads.ask(review.getId(), question);
        return done("workshop_thread_asked_done");
    }

    /** Answers for the school. */
    public String reply() {
        threads.answer(review.getId(), answer);
        return done("workshop_thread_answered_done");
    }

    private String done(String key) {
        PageMessages.info(key);
        return "/workshop/request/review?faces-redirect=true&id=" + review.getId();
    }

    /** Returns whether there is anything to read or to write. */
    public boolean isShown() {
        return thread != null && (!thread.messages().isEmpty() || thread.ask() || thread.answer());
    }

    /** Returns a validator for a message. */
    public Validator<String> getMessageRule() {
        return new RuleValidator<>(text -> FreeText.check(text, RequestMessage.TEXT_LENGTH));
    }

    /** Returns the thread; null for who does not read it. */
    public ThreadView getThread() {
        return thread;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
