package ba.sigurno.persistence.workshop.request;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** A step in the history of a request, which the school can read. Never changed. */
@Entity
@Table(name = "workshop_step")
public class WorkshopStep extends BaseEntity {

    /** The kind of a step. */
    public enum Kind {
        REQUESTED,
        /** Who decides asked the school something. */
        ASKED_BACK,
        /** The school answered. */
        ANSWERED,
        /** The school changed the days that it prefers. */
        DAYS_CHANGED,
        APPROVED,
        /** The centre approved it, because the authority has no coordinator. */
        APPROVED_BY_CENTRE,
        /** It was approved at once, because the authority asks for no approval. */
        APPROVED_AT_ONCE,
        DECLINED,
        /** The centre declined it, because the authority has no coordinator. */
        DECLINED_BY_CENTRE,
        /** The approval was taken back; it is to be decided on again. */
        APPROVAL_WITHDRAWN,
        PLANNED,
        REPLANNED,
        /** The time is given up before the workshop began; the approval stays. */
        FREED,
        /** It was not held at its time; the approval stays. */
        NOT_HELD,
        /** Its trainer reported that it was held. */
        HELD,
        /** Its trainer corrected the report. */
        REPORT_CORRECTED,
        CANCELLED
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private WorkshopRequest request;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;

    @Column(name = "happened_at", nullable = false)
    private Instant happenedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    @BatchFetch(BatchFetchType.IN)
    private Account by;

    private String reason;

    protected WorkshopStep() {}

    WorkshopStep(WorkshopRequest request, Kind kind, Instant happenedAt, Account by, String reason) {
        this.request = request;
        this.kind = kind;
        this.happenedAt = happenedAt;
        this.by = by;
        this.reason = reason;
    }

    public Kind getKind() {
        return kind;
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    public Account getBy() {
        return by;
    }

    /** Returns why it was declined, cancelled, freed or not held; null for the other kinds. */
    public String getReason() {
        return reason;
    }
}
