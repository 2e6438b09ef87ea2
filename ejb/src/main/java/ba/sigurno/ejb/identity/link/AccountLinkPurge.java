package ba.sigurno.ejb.identity.link;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.identity.link.AccountLink;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Deletes links that ended a month ago. */
@Singleton
@PermitAll
public class AccountLinkPurge {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Deletes old links. */
    @OnOneServer
    @Schedule(hour = "3", minute = "50", persistent = false)
    public void purge() {
        em.createNamedQuery(AccountLink.PURGE)
                .setParameter("before", clock.instant().minus(AccountLink.TOLD))
                .executeUpdate();
    }
}
