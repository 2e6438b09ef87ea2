package ba.sigurno.ejb.identity.link;

import ba.sigurno.ejb.crypto.LinkSecret;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.link.AccountLink;
import ba.sigurno.persistence.identity.link.LinkPurpose;
import ba.sigurno.persistence.identity.link.LinkState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** Issues links of single use, and finds them again by their secrets. */
@ApplicationScoped
public class AccountLinks {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Issues a link, which replaces those before it that were not used.
     *
     * @param email the new address that it confirms; null for another purpose
     * @return its secret, which is known nowhere else
     */
    public String issue(Account account, LinkPurpose purpose, String email) {
        em.createNamedQuery(AccountLink.DELETE_OF)
                .setParameter("account", account)
                .setParameter("purpose", purpose)
                .executeUpdate();
        var secret = LinkSecret.random();
        em.persist(new AccountLink(account, purpose, email, LinkSecret.digest(secret), clock.instant()));
        return secret;
    }

    /** Returns how the link with a secret stands. */
    public LinkState state(String secret, LinkPurpose purpose) {
        return find(AccountLink.BY_DIGEST, secret, purpose)
                .map(link -> link.state(clock.instant()))
                .orElse(LinkState.UNKNOWN);
    }

    /**
     * Uses a link, once.
     *
     * @throws DomainException when it was used, has ended, or is none
     */
    public AccountLink use(String secret, LinkPurpose purpose) {
        var link = find(AccountLink.BY_DIGEST_TO_USE, secret, purpose)
                .orElseThrow(() -> new DomainException(LinkRules.key(LinkState.UNKNOWN)));
        em.refresh(link);
        LinkRules.requireOpen(link.state(clock.instant()));
        link.use(clock.instant());
        return link;
    }

    private Optional<AccountLink> find(String query, String secret, LinkPurpose purpose) {
        return em.createNamedQuery(query, AccountLink.class)
                .setParameter("digest", LinkSecret.digest(secret))
                .setParameter("purpose", purpose)
                .getResultStream()
                .findFirst();
    }
}
