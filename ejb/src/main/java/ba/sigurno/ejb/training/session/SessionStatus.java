package ba.sigurno.ejb.training.session;

import ba.sigurno.persistence.training.session.Registration;
import ba.sigurno.persistence.training.session.TrainingSession;
import java.time.Instant;

/** The status of a session, for its trainer or for one teacher. */
public enum SessionStatus {
    /** Teachers can register. */
    OPEN,
    /** Every seat is taken. */
    FULL,
    /** The deadline of registration has passed. */
    CLOSED,
    /** Being held. */
    RUNNING,
    /** Over, with attendance not marked for everybody. */
    TO_MARK,
    /** Over. */
    HELD,
    /** Called off. */
    CANCELLED,
    /** The teacher was asked to come. */
    INVITED,
    /** The teacher waits for a seat. */
    WAITING,
    /** The teacher has a seat. */
    REGISTERED,
    /** The teacher was there. */
    ATTENDED,
    /** The teacher was not there. */
    MISSED;

    /** The status for the trainer. */
    public static SessionStatus of(TrainingSession session, Instant now) {
        if (session.isCancelled()) {
            return CANCELLED;
        }
        if (session.isOver(now)) {
            return session.seated().stream().allMatch(Registration::isMarked) ? HELD : TO_MARK;
        }
        if (session.hasStarted(now)) {
            return RUNNING;
        }
        if (session.isRegistrationClosed(now)) {
            return CLOSED;
        }
        return session.isFull() ? FULL : OPEN;
    }

    /** The status for the teacher; that of the session when the registration came to nothing. */
    public static SessionStatus of(Registration registration, Instant now) {
        var session = registration.getSession();
        if (session.isCancelled()) {
            return CANCELLED;
        }
        return switch (registration.getState()) {
            case SEATED -> ofSeat(registration);
            case WAITING -> session.hasStarted(now) ? of(session, now) : WAITING;
            case INVITED -> session.isInvitable(now) ? INVITED : of(session, now);
            case WITHDRAWN -> of(session, now);
        };
    }

    private static SessionStatus ofSeat(Registration registration) {
        if (!registration.isMarked()) {
            return REGISTERED;
        }
        return registration.isAttended() ? ATTENDED : MISSED;
    }
}
