package ba.sigurno.web.identity.inbox;

import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Lists what waits for the caller. */
@Named
@RequestScoped
public class InboxBacking {

    @Inject
    private InboxService inbox;

    private List<InboxLine> lines;

    /** Reads the list. */
    public void load() {
        lines = inbox.lines();
    }

    public List<InboxLine> getLines() {
        return lines;
    }
}
