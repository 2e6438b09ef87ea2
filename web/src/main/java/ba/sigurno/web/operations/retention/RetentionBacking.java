package ba.sigurno.web.operations.retention;

import ba.sigurno.ejb.operations.retention.KeptPromise;
import ba.sigurno.ejb.operations.retention.PromiseStatus;
import ba.sigurno.ejb.operations.retention.RetentionService;
import ba.sigurno.ejb.work.WorkProgress;
import ba.sigurno.persistence.operations.PromiseCount;
import ba.sigurno.web.i18n.FormatBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Shows what will be deleted when, and what should have been. */
@Named
@RequestScoped
public class RetentionBacking {

    private static final Set<PromiseStatus> NEEDING = EnumSet.of(PromiseStatus.OVERDUE, PromiseStatus.JOB_FAILED);

    @Inject
    private RetentionService retention;

    @Inject
    private FormatBacking fmt;

    private List<KeptPromise> promises = List.of();
    private WorkProgress counting;

    /** Reads all promises about time: those that need somebody first, then by what is promised. */
    public void load() {
        promises =
                fmt.byName(retention.promises(), promise -> fmt.text("operations_promise_" + promise.name())).stream()
                        .sorted(Comparator.comparing(KeptPromise::status))
                        .toList();
        counting = retention.counting().orElse(null);
    }

    /** Counts again. */
    public String count() {
        retention.count();
        return "/operations/retention/retention?faces-redirect=true";
    }

    /** Returns how far counting is; null when nobody asked for it lately. */
    public WorkProgress getCounting() {
        return counting;
    }

    public List<KeptPromise> getPromises() {
        return promises;
    }

    /** Returns how many need somebody. */
    public long getNeeding() {
        return promises.stream()
                .filter(promise -> NEEDING.contains(promise.status()))
                .count();
    }

    /** Returns when rows were counted last; null for never. */
    public Instant getCountedAt() {
        return promises.stream()
                .map(KeptPromise::countedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Formats a number of rows, which are counted so far. */
    public String rows(int count) {
        return count > PromiseCount.MAX_COUNTED
                ? fmt.text("operations_retention_more", fmt.number(PromiseCount.MAX_COUNTED))
                : fmt.number(count);
    }

    /** Returns the tone of a status. */
    public String tone(PromiseStatus status) {
        return switch (status) {
            case OVERDUE, JOB_FAILED -> "harm";
            case KEPT -> "ok";
            case NOT_COUNTED -> "";
        };
    }
}
