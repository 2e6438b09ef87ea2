package ba.sigurno.ejb.youthpanel.member;

import ba.sigurno.ejb.crypto.SealedToken;
import ba.sigurno.ejb.crypto.Secrets;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Makes the links by which a member comes in first: each opens once, within 72 hours, and a later one ends it. */
@ApplicationScoped
public class MemberLinks {

    private static final Duration TTL = Duration.ofHours(72);

    @PersistenceContext
    private EntityManager em;

    private SealedToken tokens;
    private Clock clock;

    /** Lets the container create its proxy. */
    protected MemberLinks() {}

    /** Uses the keys of this installation. */
    @Inject
    public MemberLinks(Secrets secrets, Clock clock) {
        tokens = new SealedToken(secrets, "youthpanel-member");
        this.clock = clock;
    }

    /** Returns the secret of the link of a member. */
    public String secret(PanelMember member) {
        return tokens.issue(clock.instant().plus(TTL), member.getPublicId(), member.getLinkRound());
    }

    /** Returns the member whom a secret lets in; empty when it was used, or ended. */
    Optional<PanelMember> read(String secret) {
        return tokens.read(secret.strip(), clock.instant())
                .flatMap(parts -> em.createNamedQuery(PanelMember.BY_PUBLIC_ID, PanelMember.class)
                        .setParameter("publicId", parts.get(0))
                        .getResultStream()
                        .filter(member -> String.valueOf(member.getLinkRound()).equals(parts.get(1)))
                        .findFirst());
    }
}
