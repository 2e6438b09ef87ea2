package ba.sigurno.persistence.operations;

import ba.sigurno.persistence.entity.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** How much is due by a promise about time, as it was counted last. One statement writes it. */
@Entity
@Table(name = "promise_count")
@NamedQuery(name = PromiseCount.ALL, query = "SELECT c FROM PromiseCount c ORDER BY c.promise")
@NamedQuery(
        name = PromiseCount.OVERDUE,
        query = "SELECT COUNT(c) FROM PromiseCount c WHERE c.overdue = TRUE AND c.countedAt > :since")
public class PromiseCount extends BaseEntity {

    /** Finds all; there are as many as promises in the code. */
    public static final String ALL = "PromiseCount.all";

    /** Counts those by which something is overdue, as was counted after {@code :since}. */
    public static final String OVERDUE = "PromiseCount.overdue";

    /** So far rows are counted; one more stands for more than these. */
    public static final int MAX_COUNTED = 10_000;

    @Column(nullable = false)
    private String promise;

    @Column(name = "counted_at", nullable = false)
    private Instant countedAt;

    private boolean overdue;

    @Column(name = "next_run")
    private Integer nextRun;

    @Column(name = "within_month")
    private Integer withinMonth;

    @Column(name = "great_day")
    private LocalDate greatDay;

    @Column(name = "on_great_day")
    private Integer onGreatDay;

    protected PromiseCount() {}

    /** Returns the name of the promise. */
    public String getPromise() {
        return promise;
    }

    /** Returns when it was counted. */
    public Instant getCountedAt() {
        return countedAt;
    }

    /** Returns whether something has been due for more than a day. */
    public boolean isOverdue() {
        return overdue;
    }

    /** Returns how many rows go with the next run; null for what is confidential. */
    public Integer getNextRun() {
        return nextRun;
    }

    /** Returns how many go within thirty days; null for what is confidential. */
    public Integer getWithinMonth() {
        return withinMonth;
    }

    /** Returns the next day on which many go at once; null when there is none. */
    public LocalDate getGreatDay() {
        return greatDay;
    }

    /** Returns how many have gone by then, from now on; null when there is no such day. */
    public Integer getOnGreatDay() {
        return onGreatDay;
    }
}
