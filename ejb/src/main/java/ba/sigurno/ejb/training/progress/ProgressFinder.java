package ba.sigurno.ejb.training.progress;

import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.progress.Fulfilment;
import ba.sigurno.persistence.training.progress.SubmittedFile;
import ba.sigurno.persistence.training.progress.SubmittedFileLine;
import ba.sigurno.persistence.training.session.Registration;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads how far teachers are, however many there are, with one query each for seats, results and awards. */
@Dependent
public class ProgressFinder {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private HeldAwards awards;

    /** Reads the progress of teachers to the awards of editions. The caller checks whose data may be shown. */
    public TeacherProgress open(Collection<ProgrammeEdition> editions, Collection<Long> accountIds) {
        return editions.isEmpty() || accountIds.isEmpty()
                ? new TeacherProgress(List.of(), List.of(), List.of(), clock.instant())
                : book(of(Registration.OF_TEACHERS, Registration.class, editions, accountIds), editions, accountIds);
    }

    /** Reads the progress of all with a seat in a session to the award of its edition; of nobody when it is cancelled. */
    public TeacherProgress open(TrainingSession session) {
        var seats = em.createNamedQuery(Registration.OF_SEATED, Registration.class)
                .setParameter("session", session)
                .getResultList();
        var accountIds =
                seats.stream().map(seat -> seat.getAccount().getId()).distinct().toList();
        return accountIds.isEmpty()
                ? new TeacherProgress(List.of(), List.of(), List.of(), clock.instant())
                : book(seats, List.of(session.getEdition()), accountIds);
    }

    /** Reads which files were handed in, by the keys of what they were handed in for. The caller checks whose they are. */
    public Map<Long, SubmittedFileLine> files(Collection<Fulfilment> fulfilments) {
        if (fulfilments.isEmpty()) {
            return Map.of();
        }
        return em.createNamedQuery(SubmittedFile.LINES, SubmittedFileLine.class)
                .setParameter(
                        "fulfilmentIds",
                        fulfilments.stream().map(Fulfilment::getId).toList())
                .getResultStream()
                .collect(Collectors.toMap(SubmittedFileLine::fulfilmentId, Function.identity()));
    }

    private TeacherProgress book(
            List<Registration> seats, Collection<ProgrammeEdition> editions, Collection<Long> accountIds) {
        return new TeacherProgress(
                seats,
                of(Fulfilment.OF_TEACHERS, Fulfilment.class, editions, accountIds),
                awards.of(accountIds),
                clock.instant());
    }

    private <T> List<T> of(
            String query, Class<T> type, Collection<ProgrammeEdition> editions, Collection<Long> accountIds) {
        return em.createNamedQuery(query, type)
                .setParameter("editions", editions)
                .setParameter("accountIds", accountIds)
                .getResultList();
    }
}
