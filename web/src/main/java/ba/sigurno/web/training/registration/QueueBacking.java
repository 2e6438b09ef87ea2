package ba.sigurno.web.training.registration;

import ba.sigurno.ejb.training.registration.QueueService;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** Who leads a training moves somebody up in the queue, or takes somebody off the list. */
@Named
@RequestScoped
public class QueueBacking {

    @Inject
    private QueueService queue;

    @Inject
    @Param
    private String id;

    @Inject
    @Param
    private String teacher;

    @Inject
    @Param
    private String reason;

    /** Moves the teacher of the button to the head of the queue. */
    public String moveUp() {
        queue.moveUp(id, teacher);
        PageMessages.info("training_queue_moved");
        return here();
    }

    /** Takes the teacher of the button off the list; the reason goes along in the mail. */
    public String remove() {
        queue.remove(id, teacher, reason);
        PageMessages.info("training_queue_removed");
        return here();
    }

    private String here() {
        return "/training/session/session?faces-redirect=true&id=" + id;
    }
}
