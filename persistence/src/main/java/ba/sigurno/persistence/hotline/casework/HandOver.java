package ba.sigurno.persistence.hotline.casework;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.hotline.intake.HotlineReport;
import java.time.Instant;

/** A report was handed to the police or to another hotline, by the way that the protocol sets and outside of this system. */
public class HandOver extends BaseEntity {

    /** Names the query of those of the report with {@code :reportId}, in their order. */
    public static final String OF_REPORT = "HandOver.ofReport";

    /** The greatest length of a reference. */
    public static final int REFERENCE_LENGTH = 60;

    private Long reportId;
    private Receiver receiver;
    private Instant sentAt;
    private String reference;

    protected HandOver() {}

    /**
     * Creates a hand-over.
     *
     * @param reference under which the receiver keeps it; empty when it gave none
     */
    public HandOver(HotlineReport report, Receiver receiver, Instant sentAt, String reference) {
        this.reportId = report.getId();
        this.receiver = receiver;
        this.sentAt = sentAt;
        this.reference = reference;
    }

    public Receiver getReceiver() {
        return receiver;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public String getReference() {
        return reference;
    }
}
