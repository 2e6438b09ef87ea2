package ba.sigurno.ejb.training.session;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.session.Registration;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists sessions: the trainer's own, all for planners, and for teachers those that are meant for them. */
@Stateless
@RolesAllowed({"TEACHER", "TRAINER", "PLANNER"})
public class SessionListService {

    /** More than any centre has; a bound, not a limit anybody meets. */
    private static final int MAX_PROGRAMMES = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private AuditService audit;

    /** The lists that the caller has. */
    public List<SessionList> lists() {
        return SessionList.of(caller.account());
    }

    /** The programmes to filter by. */
    public List<Choice> programmes(Language reader) {
        return em.createNamedQuery(ProgrammeEdition.LATEST, ProgrammeEdition.class)
                .setMaxResults(MAX_PROGRAMMES)
                .getResultStream()
                .map(edition -> new Choice(edition.getProgramme().getPublicId(), ProgrammeTexts.title(edition, reader)))
                .toList();
    }

    /** One page of a list, in a reader's language; an order that the list cannot have is its first one. */
    public Page<SessionLine> page(SessionList list, SessionFilter filter, Sort sort, int wished, Language reader) {
        return lines(list, new Part(filter, list.order(sort), Optional.of(wished), reader));
    }

    /**
     * Exports all sessions of a list, and records that.
     *
     * @throws DomainException when there are more than {@value Page#MAX_WHOLE}
     */
    @RolesAllowed({"TRAINER", "PLANNER"})
    public List<SessionLine> export(SessionList list, SessionFilter filter, Sort sort, Language reader) {
        var found = lines(list, new Part(filter, list.order(sort), Optional.empty(), reader))
                .items();
        audit.recordDownload("training_action_sessions_exported", "training_session", "", String.valueOf(found.size()));
        return found;
    }

    private Page<SessionLine> lines(SessionList list, Part part) {
        if (!list.isFor(caller.account())) {
            throw new NotFoundException("list " + list);
        }
        return switch (list) {
            case UPCOMING -> led(TrainingSession.UPCOMING, TrainingSession.COUNT_UPCOMING, now(), part);
            case PAST -> led(TrainingSession.PAST, TrainingSession.COUNT_PAST, now(), part);
            case TO_MARK -> led(TrainingSession.TO_MARK, TrainingSession.COUNT_TO_MARK, now(), part);
            case TASKS -> led(TrainingSession.TASKS, TrainingSession.COUNT_TASKS, Map.of(), part);
            case OPEN -> offered(TrainingSession.OPEN, TrainingSession.COUNT_OPEN, part);
            case REGISTERED -> registered(part);
            case INVITED -> offered(TrainingSession.INVITED, TrainingSession.COUNT_INVITED, part);
        };
    }

    /** The part of a list that is wanted: a page, or all of it. */
    private record Part(SessionFilter filter, Sort sort, Optional<Integer> wished, Language reader) {

        String ordered(String query) {
            return query + sort.orderBy("s.id", reader);
        }

        <T> Page<T> read(TypedQuery<T> query, long total) {
            return wished.map(page -> Page.read(query, total, page)).orElseGet(() -> {
                var all = Page.readWhole(query, total);
                return Page.of(all, 1, all.size(), Page.MAX_WHOLE);
            });
        }

        /** Titles are made of the Latin text for readers of Cyrillic. */
        void order(Query query) {
            if (sort.column() == SessionColumn.PROGRAMME) {
                query.setParameter("reader", (reader.isCyrillic() ? Language.SERBIAN_LATIN : reader).getTag());
            }
        }
    }

    private Map<String, Object> now() {
        return Map.of("now", clock.instant());
    }

    private Page<SessionLine> led(String query, String count, Map<String, Object> more, Part part) {
        var trainerId = caller.hasRole(Role.PLANNER) ? null : caller.account().getId();
        var now = clock.instant();
        return page(sessions(query, part), count, part, some -> {
                    some.setParameter("trainerId", trainerId);
                    more.forEach(some::setParameter);
                })
                .map(session ->
                        SessionLine.of(session, session.getTaken(), SessionStatus.of(session, now), part.reader()));
    }

    private TypedQuery<TrainingSession> sessions(String query, Part part) {
        return em.createQuery(part.ordered(query), TrainingSession.class);
    }

    /** Lists sessions that a teacher can register for, with the teacher's invitation or registration if there is one. */
    private Page<SessionLine> offered(String query, String count, Part part) {
        var now = clock.instant();
        var accountId = caller.account().getId();
        var found = page(sessions(query, part), count, part, some -> some.setParameter("now", now)
                .setParameter("accountId", accountId));
        var own = own(found.items());
        return found.map(session -> {
            var registration = own.get(session);
            var standing = registration == null ? SessionStatus.of(session, now) : SessionStatus.of(registration, now);
            return SessionLine.of(session, session.getTaken(), standing, part.reader());
        });
    }

    private Map<TrainingSession, Registration> own(List<TrainingSession> sessions) {
        return sessions.isEmpty()
                ? Map.of()
                : em.createNamedQuery(Registration.OF_SESSIONS, Registration.class)
                        .setParameter("accountId", caller.account().getId())
                        .setParameter("sessions", sessions)
                        .getResultStream()
                        .collect(Collectors.toMap(Registration::getSession, Function.identity()));
    }

    private Page<SessionLine> registered(Part part) {
        var now = clock.instant();
        var accountId = caller.account().getId();
        // Other queries fetch them by a join, which a batch at the relationship would overrule.
        var query = em.createQuery(part.ordered(Registration.OF_ACCOUNT), Registration.class)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "r.session.trainer")
                .setHint("eclipselink.batch", "r.session.authority");
        return page(query, Registration.COUNT_OF_ACCOUNT, part, some -> some.setParameter("accountId", accountId))
                .map(registration -> SessionLine.of(
                        registration.getSession(), null, SessionStatus.of(registration, now), part.reader()));
    }

    private <T> Page<T> page(TypedQuery<T> query, String counting, Part part, Consumer<Query> limit) {
        var count = em.createNamedQuery(counting, Long.class);
        limit.andThen(part.filter()::limit).accept(count);
        limit.andThen(part.filter()::limit).andThen(part::order).accept(query);
        return part.read(query, count.getSingleResult());
    }
}
