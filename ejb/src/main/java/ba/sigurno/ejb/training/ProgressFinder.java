package ba.sigurno.ejb.training;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.persistence.identity.Account;
import ba.sigurno.persistence.training.Fulfilment;
import ba.sigurno.persistence.training.ProgrammeEdition;
import ba.sigurno.persistence.training.Registration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Reads how far teachers are, however many there are, with one query each for seats, results and awards. */
@Stateless
@RolesAllowed({"TEACHER", "TRAINER", "PLANNER"})
public class ProgressFinder {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<HeldAwards> awards;

    /** What is known of teachers on their way to the awards of editions. Whose data it may show, the caller checks. */
    public ProgressBook open(Collection<ProgrammeEdition> editions, Collection<Account> teachers) {
        var today = Dates.local(clock.instant()).toLocalDate();
        if (editions.isEmpty() || teachers.isEmpty()) {
            return new ProgressBook(List.of(), List.of(), List.of(), today);
        }
        var accountIds = teachers.stream().map(Account::getId).toList();
        var held = new HeldAwards(accountIds);
        awards.fire(held);
        return new ProgressBook(
                of(Registration.OF_TEACHERS, Registration.class, editions, accountIds),
                of(Fulfilment.OF_TEACHERS, Fulfilment.class, editions, accountIds),
                held.getAwards(),
                today);
    }

    private <T> List<T> of(String query, Class<T> type, Collection<ProgrammeEdition> editions, List<Long> accountIds) {
        return em.createNamedQuery(query, type)
                .setParameter("editions", editions)
                .setParameter("accountIds", accountIds)
                .getResultList();
    }
}
