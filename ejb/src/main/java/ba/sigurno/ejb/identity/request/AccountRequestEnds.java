package ba.sigurno.ejb.identity.request;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.identity.request.AccountRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Ends requests that nobody decided in time, and deletes old ones. */
@Singleton
@PermitAll
public class AccountRequestEnds {

    /** The most requests that end in one night's transaction; the rest end in the next. */
    private static final int AT_ONCE = 500;

    /** Requests that nobody decided, which are told so. */
    @Produces
    static final Promise WAITING = Promise.of(
            "account_request_waiting", AccountRequestEnds.class, AccountRequest.UNANSWERED, AccountRequest.PATIENCE);

    /** Requests that ended. */
    @Produces
    static final Promise REQUESTS =
            Promise.of("account_request", AccountRequestEnds.class, AccountRequest.PURGE, AccountRequest.KEPT);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RequestMails mails;

    @Inject
    private Clock clock;

    /** Ends and deletes requests. */
    @OnOneServer
    @Schedule(hour = "3", minute = "54", persistent = false)
    public void purge() {
        var now = clock.instant();
        WAITING.due(em, AccountRequest.class, now)
                .setMaxResults(AT_ONCE)
                .getResultStream()
                .forEach(request -> {
                    request.refuse(now);
                    mails.ended(request);
                });
        REQUESTS.keep(em, now);
    }
}
