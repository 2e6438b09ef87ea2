package ba.sigurno.persistence.hotline.custody;

import java.time.Instant;

/** An entry of the custody ledger. Its hash is of what it says and of the entry before, so that none can be changed alone. */
public class CustodyEntry {

    /** Names the query of those after {@code :number}, in their order. */
    public static final String AFTER = "CustodyEntry.after";

    /** Names the query of the last one. */
    public static final String LAST = "CustodyEntry.last";

    /** Names the query that counts events by detail and quarter {@code :from} a time {@code :until} another. */
    public static final String FIGURES = "CustodyEntry.figures";

    /**
     * Names the query of the times at which one of the {@code :events} with one of the {@code :details} first happened with a
     * report, {@code :from} a time {@code :until} another and after {@code :number}: its number, its time, and the time of the
     * event {@code :received} of that report.
     */
    public static final String TIMES = "CustodyEntry.times";

    private Long number;
    private Instant happenedAt;
    private Instant recordedAt;
    private CustodyEvent event;
    private String subjectId;
    private String actorId;
    private String detail;
    private String hash;

    protected CustodyEntry() {}

    /**
     * Creates an entry.
     *
     * @param number one more than that of the entry before
     * @param recordedAt when it was entered; null when that was as it happened
     * @param subjectId the public id of the report, or of whatever else it is about
     * @param actorId the public id of the account that did it; null for a reporter and the system
     * @param detail a name of Java, and never words about the report
     */
    public CustodyEntry(
            long number,
            Instant happenedAt,
            Instant recordedAt,
            CustodyEvent event,
            String subjectId,
            String actorId,
            String detail) {
        this.number = number;
        this.happenedAt = happenedAt;
        this.recordedAt = recordedAt;
        this.event = event;
        this.subjectId = subjectId;
        this.actorId = actorId;
        this.detail = detail;
    }

    /** Returns what its hash is of, behind the hash of the entry before. */
    public String content() {
        return String.join(
                "\n",
                number.toString(),
                Long.toString(happenedAt.toEpochMilli()),
                recordedAt == null ? "" : Long.toString(recordedAt.toEpochMilli()),
                event.name(),
                subjectId,
                String.valueOf(actorId),
                detail);
    }

    /** Chains it: stores the hash of the one before and of its content. */
    public void chain(String chained) {
        hash = chained;
    }

    public long getNumber() {
        return number;
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    public CustodyEvent getEvent() {
        return event;
    }

    public String getSubjectId() {
        return subjectId;
    }

    public String getDetail() {
        return detail;
    }

    public String getHash() {
        return hash;
    }
}
