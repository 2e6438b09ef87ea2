package ba.sigurno.ejb.youthpanel.member;

import ba.sigurno.ejb.crypto.LinkSecret;
import ba.sigurno.ejb.identity.access.RateLimiter;
import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.text.TypedCode;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/**
 * Finds a member by the code, which is made like a receipt of the hotline: 80 random bits. The browser sends it in the body of
 * each form; there is no cookie and no session, and whoever closes the page has left.
 */
@ApplicationScoped
public class MemberCodes {

    /** The random bytes of a code. */
    public static final int CODE_BYTES = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RateLimiter limiter;

    /**
     * Returns the member whose code this is. What that member may do, the consents say.
     *
     * @param place the network address from which it comes, by which guessing is slowed down; mistyped codes are refused
     *     by the character that checks them and do not count, since others in a school write from the same address
     * @throws DomainException when it is nobody's, or too many that are nobody's came from there
     */
    public PanelMember find(String code, String place) {
        return look(code, place).orElseThrow(() -> new DomainException("youthpanel_rule_code"));
    }

    /** Returns the same; empty when it is nobody's. */
    public Optional<PanelMember> look(String code, String place) {
        return TypedCode.read(code, CODE_BYTES).flatMap(typed -> lookUp(typed, place));
    }

    private Optional<PanelMember> lookUp(TypedCode code, String place) {
        DomainException.require(limiter.allows(Limit.PANEL_CODE_BY_ADDRESS, place), "youthpanel_rule_slower");
        var found = em.createNamedQuery(PanelMember.BY_CODE, PanelMember.class)
                .setParameter("digest", LinkSecret.digest(code.code()))
                .getResultStream()
                .findFirst();
        if (found.isEmpty()) {
            limiter.failed(Limit.PANEL_CODE_BY_ADDRESS, place);
        }
        return found;
    }
}
