package ba.sigurno.ejb.workshop.feed;

import ba.sigurno.ejb.crypto.LinkSecret;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.feed.CalendarFeed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Lets somebody's calendar program read along: makes the own address for it, another one, and ends it. */
@Stateless
@RolesAllowed({"TEACHER", "SCHOOL_COORDINATOR", "COORDINATOR", "PLANNER", "TRAINER"})
public class CalendarFeedService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private AuditService audit;

    /** Returns the time since which the caller has an address; empty without one. */
    public Optional<Instant> since() {
        return feeds.find(caller.account()).map(CalendarFeed::getMadeAt);
    }

    /** Makes a new address for the caller and returns its secret, which nobody is told again; the one until now is dead. */
    public String renew() {
        var account = em.find(Account.class, caller.account().getId(), LockModeType.PESSIMISTIC_WRITE);
        var secret = LinkSecret.random();
        var digest = LinkSecret.digest(secret);
        feeds.find(account)
                .ifPresentOrElse(
                        feed -> feed.renew(digest, clock.instant()),
                        () -> em.persist(new CalendarFeed(account, digest, clock.instant())));
        audit.record("workshop_action_feed_renewed", "account", account.getPublicId(), account.getEmail());
        return secret;
    }

    /** Ends the caller's address. */
    public void end() {
        var account = caller.account();
        feeds.find(account).ifPresent(feed -> {
            em.remove(feed);
            audit.record("workshop_action_feed_ended", "account", account.getPublicId(), account.getEmail());
        });
    }
}
