package ba.sigurno.ejb.identity.link;

import ba.sigurno.ejb.crypto.LinkSecret;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.link.LinkState;
import ba.sigurno.persistence.identity.link.SecretLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** Finds what is behind links of single use, by their secrets. */
@ApplicationScoped
public class SecretLinks {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Returns what is behind the link with a secret, however it stands.
     *
     * @param query the named query that finds it by {@code :digest}
     */
    public <T extends SecretLink> Optional<T> find(Class<T> type, String query, String secret) {
        return em.createNamedQuery(query, type)
                .setParameter("digest", LinkSecret.digest(secret))
                .getResultStream()
                .findFirst();
    }

    /** Returns how a link that was looked for stands. */
    public LinkState state(Optional<? extends SecretLink> found) {
        return found.map(link -> link.linkState(clock.instant())).orElse(LinkState.UNKNOWN);
    }

    /**
     * Finds what is behind a link, to use it: once, also when it is used twice at the same moment.
     *
     * @param query the named query that finds it by {@code :digest} and locks it
     * @throws DomainException when it was used, has ended, or is none
     */
    public <T extends SecretLink> T use(Class<T> type, String query, String secret) {
        var found = find(type, query, secret);
        found.ifPresent(em::refresh);
        LinkRules.requireOpen(state(found));
        return found.orElseThrow();
    }
}
