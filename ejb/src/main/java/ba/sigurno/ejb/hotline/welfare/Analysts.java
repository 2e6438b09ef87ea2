package ba.sigurno.ejb.hotline.welfare;

import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Knows who the analysts are, by the main schema. */
@Stateless
@PermitAll
public class Analysts {

    @PersistenceContext
    private EntityManager em;

    /** Returns all analysts, in the order of their names. */
    public List<Analyst> all() {
        return em.createNamedQuery(Account.WITH_ROLE, Account.class)
                .setParameter("role", Role.ANALYST)
                .getResultStream()
                .map(account -> new Analyst(account.getPublicId(), account.getDisplayName()))
                .toList();
    }
}
