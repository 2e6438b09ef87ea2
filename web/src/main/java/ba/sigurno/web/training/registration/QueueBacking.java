package ba.sigurno.web.training.registration;

import ba.sigurno.ejb.training.registration.QueueService;
import ba.sigurno.web.i18n.PageMessages;
import ba.sigurno.web.training.session.SessionBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** Moves a teacher up in the queue, or takes one off the list, for the trainer of a training. */
@Named
@RequestScoped
public class QueueBacking {

    @Inject
    private QueueService queue;

    @Inject
    private SessionBacking session;

    private String teacher;
    private final Map<String, String> reasons = new HashMap<>();

    /** Moves the teacher of the button to the head of the queue. */
    public String moveUp() {
        queue.moveUp(session.getId(), teacher);
        PageMessages.info("training_queue_moved");
        return here();
    }

    /** Takes the teacher of the button off the list; the reason goes along in the mail. */
    public String remove() {
        // The one of the form that was sent, even if the queue has moved under its row.
        var reason = reasons.values().iterator().next();
        queue.remove(session.getId(), session.getRemove(), reason);
        PageMessages.info("training_queue_removed");
        return here();
    }

    private String here() {
        return "/training/session/session?faces-redirect=true&id=" + session.getId();
    }

    /** Returns the public id of the teacher who is about to be moved up. */
    public String getTeacher() {
        return teacher;
    }

    public void setTeacher(String teacher) {
        this.teacher = teacher;
    }

    /** Returns the reasons typed for taking teachers off, by the public id of the teacher in whose row it is. */
    public Map<String, String> getReasons() {
        return reasons;
    }
}
