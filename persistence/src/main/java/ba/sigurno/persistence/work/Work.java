package ba.sigurno.persistence.work;

import ba.sigurno.persistence.entity.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * How far some long work is that is done to one thing. Only statements write it, each in a transaction of its own, so that
 * all servers see it at once and only one of them begins.
 */
@Entity
@Table(name = "work")
@NamedQuery(name = Work.OF, query = "SELECT w FROM Work w WHERE w.kind = :kind AND w.subject = :subject")
@NamedQuery(
        name = Work.RUNNING,
        query = "SELECT w.subject FROM Work w WHERE w.kind = :kind AND w.progressAt >= :stale"
                + " AND w.state = ba.sigurno.persistence.work.WorkState.RUNNING")
@NamedQuery(
        name = Work.BEGIN,
        query = "UPDATE Work w SET w.state = ba.sigurno.persistence.work.WorkState.RUNNING, w.attempt = w.attempt + 1,"
                + " w.done = 0, w.total = :total, w.begunAt = :now, w.progressAt = :now, w.problemKey = NULL,"
                + " w.problemText = NULL, w.outcome = NULL WHERE w.kind = :kind AND w.subject = :subject"
                + " AND (w.state <> ba.sigurno.persistence.work.WorkState.RUNNING OR w.progressAt < :stale)")
@NamedQuery(
        name = Work.PROGRESS,
        query = "UPDATE Work w SET w.done = :done, w.progressAt = :now WHERE w.kind = :kind AND w.subject = :subject"
                + " AND w.attempt = :attempt")
@NamedQuery(
        name = Work.END,
        query = "UPDATE Work w SET w.state = :state, w.progressAt = :now, w.problemKey = :key, w.problemText = :text,"
                + " w.outcome = :outcome WHERE w.kind = :kind AND w.subject = :subject AND w.attempt = :attempt")
@NamedQuery(name = Work.PURGE, query = "DELETE FROM Work w WHERE w.progressAt < :before")
public class Work extends BaseEntity {

    /** Finds the work of {@code :kind} that is done to {@code :subject}. */
    public static final String OF = "Work.of";

    /** Finds the subjects of the work of {@code :kind} that gave a sign of life since {@code :stale}. */
    public static final String RUNNING = "Work.running";

    /** Begins an attempt: changes no row while another process is at it that gave a sign of life since {@code :stale}. */
    public static final String BEGIN = "Work.begin";

    /** Notes how much is done in {@code :attempt}; changes no row when a later one has begun. */
    public static final String PROGRESS = "Work.progress";

    /** Notes the end of {@code :attempt}, likewise. */
    public static final String END = "Work.end";

    /** Deletes the work of which nothing was heard since {@code :before}. */
    public static final String PURGE = "Work.purge";

    /** The time without progress after which the process at work is taken for dead. */
    public static final Duration STALE = Duration.ofMinutes(3);

    /** The time that the end of some work is kept. */
    public static final Duration KEPT = Duration.ofDays(7);

    /** The longest text of arguments kept, in characters. */
    public static final int TEXT_LENGTH = 1000;

    @Column(nullable = false)
    private String kind;

    @Column(nullable = false)
    private String subject;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private WorkState state;

    private int attempt;

    private int done;

    private int total;

    @Column(name = "begun_at", nullable = false)
    private Instant begunAt;

    @Column(name = "progress_at", nullable = false)
    private Instant progressAt;

    @Column(name = "problem_key")
    private String problemKey;

    @Column(name = "problem_text")
    private String problemText;

    private String outcome;

    protected Work() {}

    /** Returns whether a process is at it; not when nothing has moved for {@link #STALE}. */
    public boolean isRunning(Instant now) {
        return state == WorkState.RUNNING && now.isBefore(progressAt.plus(STALE));
    }

    /** Returns whether the process at it died before the end. */
    public boolean isInterrupted(Instant now) {
        return state == WorkState.RUNNING && !isRunning(now);
    }

    public WorkState getState() {
        return state;
    }

    /** Returns how often it was begun. */
    public int getAttempt() {
        return attempt;
    }

    /** Returns how much is done. */
    public int getDone() {
        return done;
    }

    /** Returns how much there is to do; 0 where nobody can say. */
    public int getTotal() {
        return total;
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    /** Returns the time of the last sign of life. */
    public Instant getProgressAt() {
        return progressAt;
    }

    /** Returns the message key of why it failed; null when it did not. */
    public String getProblemKey() {
        return problemKey;
    }

    /** Returns what it found; null for work that does something. */
    public String getOutcome() {
        return outcome;
    }

    /** Returns the arguments of that message. */
    public List<String> getProblemArguments() {
        return problemText == null || problemText.isEmpty() ? List.of() : Arrays.asList(problemText.split("\n"));
    }
}
