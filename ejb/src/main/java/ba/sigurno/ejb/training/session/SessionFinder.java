package ba.sigurno.ejb.training.session;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/**
 * Finds a session for whatever is to be done with it. Its trainer and the planners lead it; trainers who help see it; a teacher sees it when it is
 * meant for the teacher's schools or the teacher has a seat. For everybody else it does not exist.
 */
@Stateless
@RolesAllowed({"TEACHER", "TRAINER", "PLANNER"})
public class SessionFinder {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    /**
     * A session that the caller leads.
     *
     * @throws NotFoundException when there is none, or another trainer leads it
     */
    public TrainingSession findLed(String sessionId) {
        var session = any(sessionId);
        if (!leads(session)) {
            throw new NotFoundException("session led by another: " + sessionId);
        }
        return session;
    }

    /**
     * A session that the caller may see.
     *
     * @throws NotFoundException when there is none, or it is not meant for the caller
     */
    public TrainingSession findVisible(String sessionId) {
        var session = any(sessionId);
        if (!leads(session) && !helps(session) && !isGuest(session)) {
            throw new NotFoundException("session not for the caller: " + sessionId);
        }
        return session;
    }

    /**
     * A session that was found, about to get or lose a seat: whoever does the same waits until this transaction ends, and
     * what is read after this is what the other left. Who changes the session meanwhile learns that it changed.
     */
    public TrainingSession lockForChange(TrainingSession session) {
        em.lock(lockForMarking(session), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return session;
    }

    /**
     * A session that was found, in which somebody is about to be marked: as {@link #lockForChange}, but whoever has the session
     * open need not hear of it.
     */
    public TrainingSession lockForMarking(TrainingSession session) {
        em.refresh(session, LockModeType.PESSIMISTIC_WRITE);
        return session;
    }

    /** Whether the caller leads a session. */
    public boolean leads(TrainingSession session) {
        return caller.hasRole(Role.PLANNER)
                || (caller.hasRole(Role.TRAINER) && session.getTrainer().equals(caller.account()));
    }

    /** Whether the caller, as a trainer, helps in a session. */
    public boolean helps(TrainingSession session) {
        return caller.hasRole(Role.TRAINER) && session.getAssistants().contains(caller.account());
    }

    /** Whether the caller, as a teacher, may register for a session or has done so. */
    private boolean isGuest(TrainingSession session) {
        return caller.hasRole(Role.TEACHER)
                && (session.registrationOf(caller.account()).isPresent() || isMeantForCaller(session));
    }

    private boolean isMeantForCaller(TrainingSession session) {
        return em.createNamedQuery(TrainingSession.MEANT_FOR, Long.class)
                        .setParameter("session", session)
                        .setParameter("accountId", caller.account().getId())
                        .getSingleResult()
                > 0;
    }

    private TrainingSession any(String sessionId) {
        if (!PublicId.hasForm(sessionId)) {
            throw new NotFoundException("session");
        }
        // The session finds its edition read, with all that belongs to it.
        em.createNamedQuery(ProgrammeEdition.OF_SESSION, ProgrammeEdition.class)
                .setParameter("publicId", sessionId)
                .getResultList();
        return entities.find(TrainingSession.class, TrainingSession.BY_PUBLIC_ID, sessionId);
    }
}
