package ba.sigurno.ear.inserver.support;

import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What waits for people of the demonstration, as they see it at this moment. */
@RequestScoped
public class Inboxes {

    @Inject
    private AsStaff as;

    @Inject
    private InboxService inbox;

    /** The number of the things of a kind that wait for somebody. */
    public long count(String email, String key) throws Exception {
        return line(email, key).count();
    }

    /** The line of a kind; one of 0 when nothing of it waits. */
    public InboxLine line(String email, String key) throws Exception {
        return as.call(email, () -> inbox.lines()).stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElse(new InboxLine(key, 0, null, null));
    }
}
