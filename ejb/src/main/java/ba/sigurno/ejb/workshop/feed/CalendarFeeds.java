package ba.sigurno.ejb.workshop.feed;

import ba.sigurno.ejb.identity.account.AccountRecord;
import ba.sigurno.ejb.identity.account.AccountRecords;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.feed.CalendarFeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The addresses of accounts for calendar programs; they go with the account, and nobody misses them. */
@ApplicationScoped
public class CalendarFeeds implements AccountRecords {

    @PersistenceContext
    private EntityManager em;

    /** Finds that of an account. */
    Optional<CalendarFeed> find(Account account) {
        return em.createNamedQuery(CalendarFeed.OF_ACCOUNT, CalendarFeed.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    /** Finds that with a digest, unless its owner is disabled. */
    Optional<CalendarFeed> byDigest(String digest) {
        return em.createNamedQuery(CalendarFeed.BY_DIGEST, CalendarFeed.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<AccountRecord> of(Account account) {
        return List.of();
    }

    @Override
    public void forget(Account account) {
        find(account).ifPresent(em::remove);
    }
}
