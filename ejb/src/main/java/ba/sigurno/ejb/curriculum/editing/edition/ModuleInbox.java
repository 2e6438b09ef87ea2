package ba.sigurno.ejb.curriculum.editing.edition;

import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxSource;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** The modules that wait for editors: those of others to be reviewed, and their own that came back. */
@ApplicationScoped
public class ModuleInbox implements InboxSource {

    private static final String LIST = "/curriculum/editing/modules.xhtml?state=";

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<InboxLine> of(Account caller) {
        return caller.hasRole(Role.EDITOR)
                ? List.of(
                        InboxLine.of(
                                "curriculum_inbox_review",
                                query(ModuleEdition.WAITING_FOR_REVIEW, caller),
                                LIST + ListedState.TO_REVIEW),
                        InboxLine.of(
                                "curriculum_inbox_returned",
                                query(ModuleEdition.WAITING_FOR_SUBMITTER, caller),
                                LIST + ListedState.TO_CORRECT))
                : List.of();
    }

    private TypedQuery<Object[]> query(String name, Account caller) {
        return em.createNamedQuery(name, Object[].class)
                .setParameter("account", em.getReference(Account.class, caller.getId()));
    }
}
