package ba.sigurno.ejb.youthpanel.consent;

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

/**
 * Makes the links by which a guardian answers: each is good for one answer, upon which a mail brings the next one. So there is
 * always one by which a consent can be withdrawn, and none that somebody finds later in a mail that was passed on.
 */
@ApplicationScoped
class GuardianLinks {

    /** Longer than any consent holds. */
    private static final Duration TTL = Duration.ofDays(400);

    @PersistenceContext
    private EntityManager em;

    private SealedToken tokens;
    private Clock clock;

    /** Lets the container create its proxy. */
    protected GuardianLinks() {}

    /** Uses the keys of this installation. */
    @Inject
    GuardianLinks(Secrets secrets, Clock clock) {
        tokens = new SealedToken(secrets, "youthpanel-guardian");
        this.clock = clock;
    }

    String secret(PanelMember member) {
        return tokens.issue(clock.instant().plus(TTL), member.getPublicId(), member.getGuardianRound());
    }

    /** Returns the member for whom a secret answers; empty when it was used, or ended. */
    Optional<PanelMember> read(String secret) {
        return tokens.read(secret.strip(), clock.instant()).flatMap(parts -> em.createNamedQuery(
                        PanelMember.BY_PUBLIC_ID, PanelMember.class)
                .setParameter("publicId", parts.get(0))
                .getResultStream()
                .filter(member -> member.guardian().isPresent())
                .filter(member -> String.valueOf(member.getGuardianRound()).equals(parts.get(1)))
                .findFirst());
    }
}
