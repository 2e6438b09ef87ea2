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

    private Long number;
    private Instant happenedAt;
    private CustodyEvent event;
    private String reportId;
    private String actorId;
    private String detail;
    private String hash;

    protected CustodyEntry() {}

    /**
     * Creates an entry.
     *
     * @param number one more than that of the entry before
     * @param reportId the public id of the report
     * @param actorId the public id of the account that did it; null for a reporter and the system
     * @param detail a name of Java, and never words about the report
     */
    public CustodyEntry(
            long number, Instant happenedAt, CustodyEvent event, String reportId, String actorId, String detail) {
        this.number = number;
        this.happenedAt = happenedAt;
        this.event = event;
        this.reportId = reportId;
        this.actorId = actorId;
        this.detail = detail;
    }

    /** Returns what its hash is of, behind the hash of the entry before. */
    public String content() {
        return String.join(
                "\n",
                number.toString(),
                Long.toString(happenedAt.toEpochMilli()),
                event.name(),
                reportId,
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

    public String getReportId() {
        return reportId;
    }

    public String getDetail() {
        return detail;
    }

    public String getHash() {
        return hash;
    }
}
