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

/** Issues links of single use, and finds them again by their secrets. */
@ApplicationScoped
public class AccountLinks {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SecretLinks links;

    @Inject
    private Clock clock;

    /**
     * Issues a link, which replaces those before it that were not used.
     *
     * @param email the address that it is sent to, in its normal form
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

    /** Makes all links of an account void. */
    void withdraw(Account account) {
        em.createNamedQuery(AccountLink.DELETE_ALL_OF)
                .setParameter("account", account)
                .executeUpdate();
    }

    /** Returns how the link with a secret stands. */
    public LinkState state(String secret, LinkPurpose purpose) {
        return links.state(links.find(AccountLink.class, AccountLink.BY_DIGEST, secret)
                .filter(link -> link.getPurpose() == purpose));
    }

    /**
     * Uses a link, once.
     *
     * @throws DomainException when it was used, has ended, or is none
     */
    public AccountLink use(String secret, LinkPurpose purpose) {
        var link = links.use(AccountLink.class, AccountLink.BY_DIGEST_TO_USE, secret);
        DomainException.require(link.getPurpose() == purpose, LinkRules.key(LinkState.UNKNOWN));
        link.use(clock.instant());
        return link;
    }
}
