package ba.sigurno.persistence.helpline.escalation;

import java.time.Duration;

/** How soon each step of an escalation is to be taken. */
public enum EscalationUrgency {
    /** Life or body is in danger. */
    NOW(Duration.ofMinutes(30)),
    TODAY(Duration.ofHours(8)),
    THIS_WEEK(Duration.ofDays(3));

    private final Duration limit;

    EscalationUrgency(Duration limit) {
        this.limit = limit;
    }

    /** Returns the time for one step. */
    public Duration limit() {
        return limit;
    }
}
