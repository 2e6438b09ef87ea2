package ba.sigurno.persistence.hotline.intake;

import ba.sigurno.persistence.entity.BaseEntity;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A message between a reporter and the centre, encrypted by the key of its report. */
public class HotlineMessage extends BaseEntity {

    /** Names the query of those of the report with {@code :reportId}, in their order. */
    public static final String OF_REPORT = "HotlineMessage.ofReport";

    /** Names the statement that deletes those of the report with {@code :reportId}. */
    public static final String DELETE_OF_REPORT = "HotlineMessage.deleteOfReport";

    /** The greatest number of messages about one report. */
    public static final int MAX_MESSAGES = 50;

    private Long reportId;
    private boolean fromCentre;
    private Instant writtenAt;
    private byte[] words;

    protected HotlineMessage() {}

    /**
     * Creates a message.
     *
     * @param at when; only the hour of it is kept
     * @param words encrypted
     */
    public HotlineMessage(HotlineReport report, boolean fromCentre, Instant at, byte[] words) {
        this.reportId = report.getId();
        this.fromCentre = fromCentre;
        this.writtenAt = at.truncatedTo(ChronoUnit.HOURS);
        this.words = words.clone();
    }

    public boolean isFromCentre() {
        return fromCentre;
    }

    /** Returns the hour in which it was written. */
    public Instant getWrittenAt() {
        return writtenAt;
    }

    /** Returns it, encrypted. */
    public byte[] getWords() {
        return words.clone();
    }
}
