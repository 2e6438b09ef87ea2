package ba.sigurno.ejb.identity.vouching;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.List;

/**
 * Lets the head of the hotline and supervisors of the helpline vouch for those to whom administrators gave a role there, or
 * another way into an account that has one: without it such a role does not hold.
 */
@Stateless
@RolesAllowed({"HOTLINE_HEAD", "SUPERVISOR"})
public class VouchService {

    /** The most people who are listed; these teams are small. */
    public static final int MAX_WAITING = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Vouching vouching;

    /** Returns the people with roles that wait for the caller's word, by name. */
    public List<WaitingPerson> waiting() {
        var roles = caller.account().vouchesFor();
        return em.createNamedQuery(Account.WAITING_FOR_VOUCHERS, Account.class)
                .setParameter("roles", roles)
                .setMaxResults(MAX_WAITING)
                .getResultStream()
                .map(account -> new WaitingPerson(account, account.waiting(roles), vouching.isProtected(account)))
                .toList();
    }

    /**
     * Says that an account is in the hands of the person whose name it has: its roles that wait for the caller's word hold
     * from now on. Saying it twice changes nothing.
     *
     * @throws NotFoundException when it has no role for whose holders the caller vouches
     * @throws DomainException when it has no second factor yet: whoever knows the password might set one up
     */
    public void vouch(String accountId) {
        var roles = caller.account().vouchesFor();
        var account = em.createNamedQuery(Account.BY_PUBLIC_ID, Account.class)
                .setParameter("publicId", accountId)
                .getResultStream()
                .filter(found -> !Collections.disjoint(found.roles(), roles))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("account " + accountId));
        // The lock sees what a click before this one did.
        em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        vouching.vouch(account, roles);
    }
}
