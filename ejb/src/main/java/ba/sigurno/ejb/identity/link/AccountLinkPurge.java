package ba.sigurno.ejb.identity.link;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.identity.link.AccountLink;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Deletes links that ended a month ago. */
@Singleton
@PermitAll
public class AccountLinkPurge {

    /** Links that were sent to owners of accounts. */
    @Produces
    static final Promise LINKS =
            Promise.of("account_link", AccountLinkPurge.class, AccountLink.PURGE, AccountLink.TOLD);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Deletes old links. */
    @OnOneServer
    @Schedule(hour = "3", minute = "50", persistent = false)
    public void purge() {
        LINKS.keep(em, clock.instant());
    }
}
