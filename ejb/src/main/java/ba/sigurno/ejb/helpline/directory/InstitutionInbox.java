package ba.sigurno.ejb.helpline.directory;

import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxSource;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells supervisors how many institutions are to be checked again. */
@ApplicationScoped
public class InstitutionInbox implements InboxSource {

    @Inject
    private InstitutionReader institutions;

    @Override
    public List<InboxLine> of(Account caller) {
        return caller.hasRole(Role.SUPERVISOR) ? List.of(institutions.unchecked()) : List.of();
    }
}
