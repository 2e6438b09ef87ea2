package ba.sigurno.ejb.helpline.shift;

import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Knows the counsellors and their supervisors, whose accounts are in the main schema: read in a transaction of its own. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CounsellorNames {

    @PersistenceContext
    private EntityManager em;

    /** Returns their names by the public ids of their accounts. */
    public Map<String, String> all() {
        return em.createNamedQuery(Account.WITH_ROLE, Account.class)
                .setParameter("role", Role.COUNSELLOR)
                .getResultStream()
                .collect(Collectors.toMap(Account::getPublicId, Account::getDisplayName));
    }

    /** Returns the names of accounts by their public ids, also of those who are no counsellors. */
    public Map<String, String> of(Collection<String> accountIds) {
        return accountIds.isEmpty()
                ? Map.of()
                : em.createNamedQuery(Account.NAMES, Object[].class)
                        .setParameter("publicIds", accountIds)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }
}
