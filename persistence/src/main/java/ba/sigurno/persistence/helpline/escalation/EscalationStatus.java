package ba.sigurno.persistence.helpline.escalation;

import java.util.Set;

/** How an escalation stands. Which status may follow which is said here and nowhere else. */
public enum EscalationStatus {
    /** By one; waits for somebody else. */
    OPENED,
    /** By another; to be sent. */
    CONFIRMED,
    /** Taken back before it was sent. */
    WITHDRAWN,
    /** Told to the receiver. */
    SENT,
    /** The receiver has it. */
    ACKNOWLEDGED,
    /** The receiver takes it over. */
    ACCEPTED,
    /** The receiver does not; somebody else is to be asked, or nobody. */
    REFUSED,
    /** The receiver has done what it does. */
    DONE,
    /** Refused, and to be asked is nobody else. */
    CLOSED;

    /** Returns what may follow. */
    public Set<EscalationStatus> next() {
        return switch (this) {
            case OPENED -> Set.of(CONFIRMED, WITHDRAWN);
            case CONFIRMED -> Set.of(SENT, WITHDRAWN);
            case SENT -> Set.of(ACKNOWLEDGED, ACCEPTED, REFUSED);
            case ACKNOWLEDGED -> Set.of(ACCEPTED, REFUSED);
            case ACCEPTED -> Set.of(DONE);
            case REFUSED -> Set.of(SENT, CLOSED);
            case WITHDRAWN, DONE, CLOSED -> Set.of();
        };
    }

    /** Returns whether nothing is left to do. */
    public boolean isOver() {
        return next().isEmpty();
    }
}
