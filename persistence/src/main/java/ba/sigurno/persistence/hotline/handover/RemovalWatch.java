package ba.sigurno.persistence.hotline.handover;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.hotline.intake.HotlineReport;
import ba.sigurno.persistence.i18n.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

/** When an analyst looks whether a report's content is still there: a day, two and three after somebody was told to remove it. */
public class RemovalWatch extends BaseEntity {

    /** Names the query of that of the report with {@code :reportId}. */
    public static final String OF_REPORT = "RemovalWatch.ofReport";

    /** Names the query of the reports whose check is due at {@code :now}, with that time, the longest due first. */
    public static final String DUE = "RemovalWatch.due";

    /** Names the query that counts those whose check is due at {@code :now}. */
    public static final String COUNT_DUE = "RemovalWatch.countDue";

    /** How often it is looked for. */
    public static final int CHECKS = 3;

    /** The time from one check to the next. */
    public static final Duration STEP = Duration.ofHours(24);

    private Long reportId;
    private Instant startedAt;
    private int checks;
    private Instant dueAt;

    protected RemovalWatch() {}

    /** Creates one that begins at a time. */
    public RemovalWatch(HotlineReport report, Instant at) {
        this.reportId = report.getId();
        restart(at);
    }

    /** Begins anew: somebody else was told, or the same again. */
    public final void restart(Instant at) {
        startedAt = at;
        checks = 0;
        dueAt = at.plus(STEP);
    }

    /** Notes that it was still there; refuses that before a check is due. A check that is late stands for those before it. */
    public void stillUp(Instant now) {
        DomainException.require(dueAt != null, "hotline_rule_checks_done");
        DomainException.require(!now.isBefore(dueAt), "hotline_rule_check_later");
        checks++;
        dueAt = IntStream.rangeClosed(1, CHECKS)
                .mapToObj(check -> startedAt.plus(STEP.multipliedBy(check)))
                .filter(now::isBefore)
                .findFirst()
                .orElse(null);
    }

    /** Ends it: nothing is to be looked for any more. */
    public void end() {
        dueAt = null;
    }

    /** Returns how often it was found to be still there. */
    public int getChecks() {
        return checks;
    }

    /** Returns when to look next; null for not any more. */
    public Instant getDueAt() {
        return dueAt;
    }
}
