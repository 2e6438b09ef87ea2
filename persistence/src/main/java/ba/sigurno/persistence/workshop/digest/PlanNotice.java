package ba.sigurno.persistence.workshop.digest;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.request.Workshop;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A workshop that a planner planned or moved together with others, until those concerned are told. It is stored in the
 * transaction of the change, so that nobody is left untold should the server stop before the last of them.
 */
@Entity
@Table(name = "plan_notice")
@NamedQuery(
        name = PlanNotice.OF_PLANNER,
        query = "SELECT n FROM PlanNotice n WHERE n.plannedBy.id = :plannerId ORDER BY n.id")
@NamedQuery(
        name = PlanNotice.OF,
        query = "SELECT n FROM PlanNotice n JOIN FETCH n.request r JOIN FETCH r.school s JOIN FETCH s.authority"
                + " JOIN FETCH r.topic JOIN FETCH r.requestedBy LEFT JOIN FETCH r.workshop w LEFT JOIN FETCH w.trainer"
                + " LEFT JOIN FETCH n.formerTrainer WHERE n.id IN :ids ORDER BY n.id")
@NamedQuery(name = PlanNotice.DELETE, query = "DELETE FROM PlanNotice n WHERE n.id IN :ids")
@NamedQuery(
        name = PlanNotice.LEFT,
        query = "SELECT DISTINCT n.plannedBy.id FROM PlanNotice n WHERE n.notedAt < :before")
public class PlanNotice extends BaseEntity {

    /** Finds the notices of the planner with {@code :plannerId}, the first first. */
    public static final String OF_PLANNER = "PlanNotice.ofPlanner";

    /** Finds the notices with {@code :ids}, with request, workshop and all whom these concern. */
    public static final String OF = "PlanNotice.of";

    /** Deletes the notices with {@code :ids}. */
    public static final String DELETE = "PlanNotice.delete";

    /** Finds the ids of the planners with notices from before {@code :before}. */
    public static final String LEFT = "PlanNotice.left";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private WorkshopRequest request;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "former_trainer_id")
    private Account formerTrainer;

    @Column(name = "former_starts_at")
    private Instant formerStartsAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "planned_by")
    private Account plannedBy;

    @Column(name = "noted_at", nullable = false)
    private Instant notedAt;

    protected PlanNotice() {}

    private PlanNotice(
            WorkshopRequest request, Account formerTrainer, Instant formerStartsAt, Account by, Instant now) {
        this.request = request;
        this.formerTrainer = formerTrainer;
        this.formerStartsAt = formerStartsAt;
        this.plannedBy = by;
        this.notedAt = now;
    }

    /** Notes that a request was planned. */
    public static PlanNotice planned(WorkshopRequest request, Account by, Instant now) {
        return new PlanNotice(request, null, null, by, now);
    }

    /** Notes that a workshop was moved, or given to somebody else; {@code trainer} and {@code startsAt} are those before. */
    public static PlanNotice moved(
            WorkshopRequest request, Account trainer, Instant startsAt, Account by, Instant now) {
        return new PlanNotice(request, trainer, startsAt, by, now);
    }

    public WorkshopRequest getRequest() {
        return request;
    }

    /** Returns the workshop as it is now; null when it was called off meanwhile. */
    public Workshop getWorkshop() {
        return request.getWorkshop();
    }

    /** Returns whether it was planned before. */
    public boolean isMove() {
        return formerStartsAt != null;
    }

    /** Returns who held it before; null when nobody did. */
    public Account getFormerTrainer() {
        return formerTrainer;
    }

    /** Returns the start that it had before; null when it had none. */
    public Instant getFormerStartsAt() {
        return formerStartsAt;
    }

    /** Returns the planner. */
    public Account getPlannedBy() {
        return plannedBy;
    }

    public Instant getNotedAt() {
        return notedAt;
    }
}
