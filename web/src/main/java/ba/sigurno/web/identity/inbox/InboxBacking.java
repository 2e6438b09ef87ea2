package ba.sigurno.web.identity.inbox;

import ba.sigurno.ejb.identity.inbox.AgendaLine;
import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxService;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Lists what waits for the caller, and what lies ahead. */
@Named
@RequestScoped
public class InboxBacking {

    @Inject
    private InboxService inbox;

    @Inject
    private LanguageBacking language;

    private List<InboxLine> lines;
    private List<AgendaLine> agenda;

    /** Reads the list. */
    public void load() {
        lines = inbox.lines();
        agenda = inbox.agenda(language.getCurrent());
    }

    public List<InboxLine> getLines() {
        return lines;
    }

    /** Returns what lies ahead. */
    public List<AgendaLine> getAgenda() {
        return agenda;
    }
}
