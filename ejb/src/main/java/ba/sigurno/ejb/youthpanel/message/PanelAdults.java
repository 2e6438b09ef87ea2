package ba.sigurno.ejb.youthpanel.message;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;

/** The adults of the panel: who leads it, and the supervisors of the helpline, who are there for the safety of children. */
@ApplicationScoped
class PanelAdults {

    private static final int LEAST = 2;

    @PersistenceContext
    private EntityManager em;

    /** Returns all whose accounts are enabled, by name. */
    List<Account> all() {
        return Stream.of(Role.PANEL_LEAD, Role.SUPERVISOR)
                .flatMap(role -> em.createNamedQuery(Account.WITH_ROLE, Account.class)
                        .setParameter("role", role)
                        .getResultStream())
                .distinct()
                .toList();
    }

    /** Refuses whatever needs two adults while there is only one. */
    void requireTwo() {
        DomainException.require(all().size() >= LEAST, "youthpanel_rule_two_adults");
    }
}
