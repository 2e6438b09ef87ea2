package ba.sigurno.ejb.training;

import ba.sigurno.persistence.training.Registration;
import ba.sigurno.persistence.training.TrainingSession;
import java.time.Instant;

/** How a session stands, for who leads it or for one teacher. */
public enum Standing {
    /** Teachers can register. */
    OPEN,
    /** Every seat is taken. */
    FULL,
    /** It is being held. */
    RUNNING,
    /** It is over, and of somebody it is not known whether they came. */
    TO_MARK,
    /** It is over. */
    HELD,
    /** The teacher has a seat. */
    REGISTERED,
    /** The teacher was there. */
    ATTENDED,
    /** The teacher was not there. */
    MISSED;

    static Standing of(TrainingSession session, Instant now) {
        if (session.isOver(now)) {
            return session.getRegistrations().stream().allMatch(Registration::isMarked) ? HELD : TO_MARK;
        }
        if (session.hasStarted(now)) {
            return RUNNING;
        }
        return session.isFull() ? FULL : OPEN;
    }

    static Standing of(Registration registration) {
        if (!registration.isMarked()) {
            return REGISTERED;
        }
        return registration.isAttended() ? ATTENDED : MISSED;
    }
}
