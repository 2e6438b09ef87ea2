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
import java.util.Optional;
import java.util.Set;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** A step in the history of a request, which the school can read. Never changed. */
@Entity
@Table(name = "workshop_step")
public class WorkshopStep extends BaseEntity {

    /**
     * The kind of a step: all transitions that a request can make, each with the state it leads to and those it starts
     * from. One that leads to no state is only noted.
     */
    public enum Kind {
        REQUESTED(RequestState.REQUESTED),
        /** Who decides asked the school something. */
        ASKED_BACK(RequestState.ASKED_BACK, RequestState.REQUESTED),
        /** The school answered. */
        ANSWERED(RequestState.REQUESTED, RequestState.ASKED_BACK),
        /** The school changed the days that it prefers. */
        DAYS_CHANGED(null, RequestState.REQUESTED, RequestState.ASKED_BACK),
        APPROVED(RequestState.APPROVED, RequestState.REQUESTED, RequestState.ASKED_BACK),
        /** Who stands in for the coordinator approved it. */
        APPROVED_BY_DEPUTY(RequestState.APPROVED, RequestState.REQUESTED, RequestState.ASKED_BACK),
        /** The centre approved it, because the authority has no coordinator. */
        APPROVED_BY_CENTRE(RequestState.APPROVED, RequestState.REQUESTED, RequestState.ASKED_BACK),
        /** The centre approved it, because the authority let the deadline pass. */
        APPROVED_OVERDUE(RequestState.APPROVED, RequestState.REQUESTED),
        /** It was approved at once, because the authority asks for no approval. */
        APPROVED_AT_ONCE(RequestState.APPROVED, RequestState.REQUESTED),
        DECLINED(RequestState.DECLINED, RequestState.REQUESTED, RequestState.ASKED_BACK),
        /** Who stands in for the coordinator declined it. */
        DECLINED_BY_DEPUTY(RequestState.DECLINED, RequestState.REQUESTED, RequestState.ASKED_BACK),
        /** The centre declined it, because the authority has no coordinator. */
        DECLINED_BY_CENTRE(RequestState.DECLINED, RequestState.REQUESTED, RequestState.ASKED_BACK),
        /** The centre declined it, because the authority let the deadline pass. */
        DECLINED_OVERDUE(RequestState.DECLINED, RequestState.REQUESTED),
        /** The approval was taken back; it is to be decided on again. */
        APPROVAL_WITHDRAWN(RequestState.REQUESTED, RequestState.APPROVED),
        PLANNED(RequestState.PLANNED, RequestState.APPROVED),
        REPLANNED(null, RequestState.PLANNED),
        /** Somebody comes beside the trainer. */
        ASSISTANT_ADDED(null, RequestState.PLANNED),
        /** Somebody who was to come beside the trainer does not. */
        ASSISTANT_LEFT(null, RequestState.PLANNED),
        GUEST_INVITED(null, RequestState.PLANNED),
        /** A guest is not expected any more. */
        GUEST_DISMISSED(null, RequestState.PLANNED),
        /** Its trainer cannot come; it waits for who comes anyway to take it over. */
        TRAINER_ABSENT(null, RequestState.PLANNED),
        /** Somebody who came beside the trainer holds it instead. */
        HANDED_OVER(null, RequestState.PLANNED),
        /** The time is given up before the workshop began; the approval stays. */
        FREED(RequestState.APPROVED, RequestState.PLANNED),
        /** It was not held at its time; the approval stays. */
        NOT_HELD(RequestState.APPROVED, RequestState.PLANNED),
        /** Its trainer reported that it was held. */
        HELD(RequestState.HELD, RequestState.PLANNED),
        /** A planner reported in the trainer's stead that it was held, and says why. */
        HELD_BY_CENTRE(RequestState.HELD, RequestState.PLANNED),
        /** Its trainer corrected the report. */
        REPORT_CORRECTED(null, RequestState.HELD),
        CANCELLED(
                RequestState.CANCELLED,
                RequestState.REQUESTED,
                RequestState.ASKED_BACK,
                RequestState.APPROVED,
                RequestState.PLANNED);

        private final RequestState next;
        private final Set<RequestState> from;

        Kind(RequestState next, RequestState... from) {
            this.next = next;
            this.from = Set.of(from);
        }

        /** Returns the state to which it leads; empty when the state stays. */
        public Optional<RequestState> next() {
            return Optional.ofNullable(next);
        }

        /** Returns whether it can be made in a state. */
        public boolean isPossibleIn(RequestState state) {
            return from.contains(state);
        }
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

    /** Returns why it was declined, cancelled, freed or not held, or who was to come cannot; null for the other kinds. */
    public String getReason() {
        return reason;
    }
}
