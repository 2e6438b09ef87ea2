package ba.sigurno.ejb.hotline.inbox;

import ba.sigurno.ejb.hotline.welfare.Analyst;
import ba.sigurno.ejb.hotline.welfare.Analysts;
import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxSource;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What of the hotline waits for whoever works there. */
@ApplicationScoped
public class HotlineInbox implements InboxSource {

    @Inject
    private WaitingReports waiting;

    @Inject
    private Analysts analysts;

    @Override
    public List<InboxLine> of(Account caller) {
        var lines = new ArrayList<InboxLine>();
        if (caller.hasRole(Role.ANALYST)) {
            lines.addAll(waiting.forAnalyst());
        }
        if (caller.hasRole(Role.HOTLINE_HEAD)) {
            lines.add(waiting.forHead());
        }
        if (caller.hasRole(Role.WELFARE_OFFICER)) {
            lines.add(waiting.forWelfareOfficer(
                    analysts.all().stream().map(Analyst::id).toList()));
        }
        return lines;
    }
}
