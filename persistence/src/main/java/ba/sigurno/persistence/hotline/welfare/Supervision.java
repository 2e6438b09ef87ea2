package ba.sigurno.persistence.hotline.welfare;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import java.time.LocalDate;
import java.time.Period;

/** A day on which an analyst had supervision, and the day of the next; nothing of what was said. */
public class Supervision extends PublicEntity {

    /** Names the query of those of the analyst {@code :analystId}, the last first. */
    public static final String OF_ANALYST = "Supervision.ofAnalyst";

    /** Names the query of the last one of each of {@code :analystIds}. */
    public static final String LAST = "Supervision.last";

    /** Names the query that counts those of {@code :analystIds} after which the next is due on {@code :day}. */
    public static final String COUNT_DUE = "Supervision.countDue";

    /** Names the query that deletes those {@code :before} a day. */
    public static final String DELETE_BEFORE = "Supervision.deleteBefore";

    /** How long one is kept. */
    public static final Period TTL = Period.ofYears(2);

    private String analystId;
    private LocalDate heldOn;
    private LocalDate nextOn;

    protected Supervision() {}

    /**
     * Creates one.
     *
     * @param analystId the public id of the analyst's account
     * @param today neither is it noted before it was held
     */
    public Supervision(String analystId, LocalDate heldOn, LocalDate nextOn, LocalDate today) {
        DomainException.require(!heldOn.isAfter(today), "hotline_rule_supervision_ahead");
        DomainException.require(nextOn.isAfter(heldOn), "hotline_rule_supervision_next");
        this.analystId = analystId;
        this.heldOn = heldOn;
        this.nextOn = nextOn;
    }

    public String getAnalystId() {
        return analystId;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public LocalDate getNextOn() {
        return nextOn;
    }
}
