package ba.sigurno.ejb.training;

import ba.sigurno.ejb.identity.Caller;
import ba.sigurno.ejb.identity.NotFoundException;
import ba.sigurno.ejb.schema.Page;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.Role;
import ba.sigurno.persistence.training.Registration;
import ba.sigurno.persistence.training.TrainingSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Lists sessions: the trainer's own, all for planners, and for teachers those that are meant for them. */
@Stateless
@RolesAllowed({"TEACHER", "TRAINER", "PLANNER"})
public class SessionListService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The lists that the caller has. */
    public List<SessionList> lists() {
        return SessionList.of(caller.account());
    }

    /** One page of a list, in a reader's language. */
    public Page<SessionLine> page(SessionList list, int wished, Language reader) {
        if (!list.isFor(caller.account())) {
            throw new NotFoundException("list " + list);
        }
        var now = clock.instant();
        return switch (list) {
            case UPCOMING -> led(TrainingSession.UPCOMING, TrainingSession.COUNT_UPCOMING, wished, now, reader);
            case PAST -> led(TrainingSession.PAST, TrainingSession.COUNT_PAST, wished, now, reader);
            case OPEN -> open(wished, now, reader);
            case REGISTERED -> registered(wished, reader);
        };
    }

    private Page<SessionLine> led(String query, String count, int wished, Instant now, Language reader) {
        var trainerId = caller.hasRole(Role.PLANNER) ? null : caller.account().getId();
        return sessions(query, count, wished, now, reader, "trainerId", trainerId);
    }

    private Page<SessionLine> open(int wished, Instant now, Language reader) {
        var accountId = caller.account().getId();
        return sessions(TrainingSession.OPEN, TrainingSession.COUNT_OPEN, wished, now, reader, "accountId", accountId);
    }

    private Page<SessionLine> sessions(
            String query, String count, int wished, Instant now, Language reader, String whose, Long accountId) {
        return page(
                em.createNamedQuery(query, TrainingSession.class)
                        .setParameter("now", now)
                        .setParameter(whose, accountId),
                em.createNamedQuery(count, Long.class).setParameter("now", now).setParameter(whose, accountId),
                wished,
                session -> SessionLine.of(session, session.getTaken(), Standing.of(session, now), reader));
    }

    private Page<SessionLine> registered(int wished, Language reader) {
        var accountId = caller.account().getId();
        var now = clock.instant();
        return page(
                em.createNamedQuery(Registration.OF_ACCOUNT, Registration.class).setParameter("accountId", accountId),
                em.createNamedQuery(Registration.COUNT_OF_ACCOUNT, Long.class).setParameter("accountId", accountId),
                wished,
                registration ->
                        SessionLine.of(registration.getSession(), null, Standing.of(registration, now), reader));
    }

    private static <T> Page<SessionLine> page(
            TypedQuery<T> query, TypedQuery<Long> count, int wished, Function<T, SessionLine> line) {
        long total = count.getSingleResult();
        int page = Page.within(wished, total, Page.SIZE);
        var rows = query.setFirstResult(Page.offset(page, Page.SIZE))
                .setMaxResults(Page.SIZE)
                .getResultList();
        return Page.of(rows, page, total, Page.SIZE).map(line);
    }
}
