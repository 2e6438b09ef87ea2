package ba.sigurno.ejb.partners.guideline;

import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxSource;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.partners.guideline.Delivery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The guidelines that licensees have not acknowledged for long. */
@ApplicationScoped
public class GuidelineInbox implements InboxSource {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public List<InboxLine> of(Account caller) {
        if (!caller.hasRole(Role.PARTNER_OFFICER)) {
            return List.of();
        }
        return List.of(InboxLine.of(
                "partners_inbox_deliveries",
                em.createNamedQuery(Delivery.OVERDUE, Object[].class)
                        .setParameter("before", clock.instant().minus(Duration.ofDays(DeliveryService.OVERDUE_DAYS))),
                "/partners/guideline/deliveries.xhtml?state=OVERDUE"));
    }
}
