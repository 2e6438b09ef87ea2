package ba.sigurno.persistence.helpline.shift;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import java.time.Instant;

/** A counsellor wants to talk after a hard conversation. Nothing is written of it but that it was, and when. */
public class HelplineDebrief extends PublicEntity {

    /** Names the query of those that wait, the oldest first. */
    public static final String WAITING = "HelplineDebrief.waiting";

    /** Names the query that counts those that wait. */
    public static final String COUNT_WAITING = "HelplineDebrief.countWaiting";

    /** Names the query of the one of {@code :counsellorId} that waits. */
    public static final String OF_COUNSELLOR = "HelplineDebrief.ofCounsellor";

    /** Names the query of one by its {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "HelplineDebrief.byPublicId";

    /** Names the statement that deletes those that were done before {@code :before}. */
    public static final String DELETE_BEFORE = "HelplineDebrief.deleteBefore";

    private String counsellorId;
    private Instant askedAt;
    private Instant doneAt;
    private Boolean waiting = true;

    protected HelplineDebrief() {}

    /**
     * Creates one.
     *
     * @param counsellorId public id of an account
     */
    public HelplineDebrief(String counsellorId, Instant askedAt) {
        this.counsellorId = counsellorId;
        this.askedAt = askedAt;
    }

    /** Notes that they have talked. */
    public void finish(Instant at) {
        DomainException.require(waiting != null, "helpline_rule_debrief_done");
        doneAt = at;
        // A unique key with null in it lets the next one wait.
        waiting = null;
    }

    public String getCounsellorId() {
        return counsellorId;
    }

    public Instant getAskedAt() {
        return askedAt;
    }
}
