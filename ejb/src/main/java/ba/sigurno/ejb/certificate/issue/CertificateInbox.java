package ba.sigurno.ejb.certificate.issue;

import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxSource;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The certificates that wait for who leads a session to issue them; who is due is computed, so they are those of the list. */
@ApplicationScoped
public class CertificateInbox implements InboxSource {

    @Inject
    private CertificateDueService certificates;

    @Override
    public List<InboxLine> of(Account caller) {
        if (!caller.hasRole(Role.TRAINER) && !caller.hasRole(Role.PLANNER)) {
            return List.of();
        }
        var due = certificates.list(caller.getLanguage());
        var since = due.stream()
                .map(DueLine::metAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return List.of(new InboxLine("certificate_inbox_due", due.size(), since, "/certificate/issue/due.xhtml"));
    }
}
