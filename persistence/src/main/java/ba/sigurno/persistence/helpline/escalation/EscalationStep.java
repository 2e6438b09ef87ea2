package ba.sigurno.persistence.helpline.escalation;

import ba.sigurno.persistence.entity.BaseEntity;
import java.time.Instant;

/** Who gave an escalation a status, and when: the record of it, which administrators do not read. */
public class EscalationStep extends BaseEntity {

    /** Names the query of those of the escalation with {@code :escalationId}, in their order. */
    public static final String OF_ESCALATION = "EscalationStep.ofEscalation";

    private Long escalationId;
    private EscalationStatus status;
    private String takenBy;
    private Instant takenAt;

    protected EscalationStep() {}

    /** Records the status that an escalation has now. */
    public EscalationStep(Escalation escalation, String takenBy) {
        this.escalationId = escalation.getId();
        this.status = escalation.getStatus();
        this.takenBy = takenBy;
        this.takenAt = escalation.getStatusSince();
    }

    public EscalationStatus getStatus() {
        return status;
    }

    /** Returns the public id of the account of who took it. */
    public String getTakenBy() {
        return takenBy;
    }

    public Instant getTakenAt() {
        return takenAt;
    }
}
