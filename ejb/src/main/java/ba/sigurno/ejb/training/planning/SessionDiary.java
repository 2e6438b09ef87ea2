package ba.sigurno.ejb.training.planning;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds sessions of a trainer at the time of another: nobody can be in two places. */
@ApplicationScoped
public class SessionDiary {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TrainerCommitments commitments;

    /** Finds the session that is to be planned, when it is planned already. */
    Optional<TrainingSession> planned(TrainingSession session) {
        return meanwhile(session).filter(session::isSameAs).findFirst();
    }

    /** Refuses a session at a time at which its trainer is busy, and says with what. */
    void requireFree(TrainingSession session, Language reader) {
        meanwhile(session)
                .filter(other -> !other.equals(session))
                .filter(other -> overlap(session, other))
                .findFirst()
                .ifPresent(other -> {
                    throw new DomainException(
                            "training_rule_trainer_busy",
                            Transliterator.inScriptOf(
                                    reader, session.getTrainer().getDisplayName()),
                            ProgrammeTexts.title(other.getEdition(), reader),
                            Dates.dateTime(reader, other.getStartsAt()));
                });
        commitments.requireFree(session.getTrainer(), session.times(), session.getMunicipality(), reader);
    }

    private static boolean overlap(TrainingSession one, TrainingSession other) {
        return one.times().stream().anyMatch(time -> other.times().stream().anyMatch(time::overlaps));
    }

    private Stream<TrainingSession> meanwhile(TrainingSession session) {
        return em
                .createNamedQuery(TrainingSession.CLASHES, TrainingSession.class)
                .setParameter("trainer", session.getTrainer())
                .setParameter("startsAt", session.getStartsAt())
                .setParameter("endsAt", session.getEndsAt())
                .getResultList()
                .stream();
    }
}
