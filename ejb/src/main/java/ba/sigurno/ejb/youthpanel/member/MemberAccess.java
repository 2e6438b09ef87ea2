package ba.sigurno.ejb.youthpanel.member;

import ba.sigurno.ejb.crypto.LinkSecret;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.text.TypedCode;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;

/**
 * Exchanges the link that the centre handed to a member for a code that only the member sees. Should anybody else have used the
 * link before, the member finds it used, and the centre gives a new one, which ends that code.
 */
@Stateless
@PermitAll
public class MemberAccess {

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MemberLinks links;

    /** Returns whether a secret would let somebody in. Looking changes nothing. */
    public boolean opens(String secret) {
        return links.read(secret).isPresent();
    }

    /**
     * Gives the member the code, once.
     *
     * @throws NotFoundException when the secret opens nothing
     */
    public TypedCode begin(String secret) {
        var member = links.read(secret).orElseThrow(() -> new NotFoundException("member by link"));
        int round = member.getLinkRound();
        em.refresh(member, LockModeType.PESSIMISTIC_WRITE);
        if (member.getLinkRound() != round) {
            throw new NotFoundException("member by link");
        }
        var bytes = new byte[MemberCodes.CODE_BYTES];
        RANDOM.nextBytes(bytes);
        var code = TypedCode.of(bytes);
        member.giveCode(LinkSecret.digest(code.code()));
        return code;
    }
}
