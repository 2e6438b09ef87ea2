package ba.sigurno.ejb.library.editing;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxSource;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.library.item.ItemStatus;
import ba.sigurno.persistence.library.item.LibraryItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** The items that wait for editors, because somebody has to look whether they still hold. */
@ApplicationScoped
public class LibraryInbox implements InboxSource {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public List<InboxLine> of(Account caller) {
        return caller.hasRole(Role.EDITOR)
                ? List.of(new InboxLine(
                        "library_inbox_review",
                        em.createNamedQuery(LibraryItem.COUNT_EDITED, Long.class)
                                .setParameter("pattern", null)
                                .setParameter("status", ItemStatus.PUBLISHED)
                                .setParameter(
                                        "due", Dates.local(clock.instant()).toLocalDate())
                                .getSingleResult(),
                        null,
                        "/library/editing/edited-items.xhtml?state=" + ItemState.TO_REVIEW))
                : List.of();
    }
}
