package ba.sigurno.persistence.hotline.handover;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.hotline.intake.HotlineReport;
import ba.sigurno.persistence.i18n.DomainException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A report was handed over, by the way that the protocol sets and outside of this system, and what its receiver answered. */
public class HandOver extends PublicEntity {

    /** Names the query of those of the report with {@code :reportId}, in their order. */
    public static final String OF_REPORT = "HandOver.ofReport";

    /** Names the query of one by its {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "HandOver.byPublicId";

    /** The greatest length of a reference. */
    public static final int REFERENCE_LENGTH = 60;

    private Long reportId;
    private Receiver receiver;
    private boolean alert;
    private Instant sentAt;
    private String reference;
    private Instant acknowledgedAt;
    private Instant holdUntil;
    private NotifyAnswer answer;
    private HandOverOutcome outcome;

    protected HandOver() {}

    private HandOver(HotlineReport report, Receiver receiver, boolean alert, Instant sentAt, String reference) {
        this.reportId = report.getId();
        this.receiver = receiver;
        this.alert = alert;
        this.sentAt = sentAt;
        this.reference = reference;
    }

    /**
     * Creates a hand-over.
     *
     * @param holdUntil before when the provider is not told unless the police unit allows it; null for who is no police
     * @param reference under which the receiver keeps it; empty when it gave none
     */
    public static HandOver of(
            HotlineReport report, Receiver receiver, Instant sentAt, Instant holdUntil, String reference) {
        var sent = new HandOver(report, receiver, false, sentAt, reference);
        sent.holdUntil = receiver.isPolice() ? holdUntil : null;
        return sent;
    }

    /** Creates a call to a police unit, of a report that cannot wait until it is assessed. */
    public static HandOver alert(HotlineReport report, Receiver receiver, Instant calledAt) {
        DomainException.require(receiver.isPolice(), "hotline_rule_alert_police");
        DomainException.require(report.isUrgent() && report.isWithCentre(), "hotline_rule_alert_urgent");
        return new HandOver(report, receiver, true, calledAt, "");
    }

    /**
     * Notes that its receiver has it, once.
     *
     * @param at when the receiver said so: to the minute, since it may be entered later
     * @param given the receiver's reference; empty keeps that of before
     */
    public void acknowledge(Instant at, Instant now, String given) {
        DomainException.require(acknowledgedAt == null, "hotline_rule_acknowledged");
        DomainException.require(!at.isAfter(now), "hotline_rule_acknowledged_future");
        DomainException.require(
                !at.isBefore(sentAt.truncatedTo(ChronoUnit.MINUTES)), "hotline_rule_acknowledged_before");
        acknowledgedAt = at;
        reference = given.isEmpty() ? reference : given;
    }

    /** Notes what the police unit says about telling the provider; it may say otherwise later. */
    public void answer(NotifyAnswer said) {
        DomainException.require(holdUntil != null, "hotline_rule_answer_police");
        DomainException.require(answer != said, "hotline_rule_answered");
        answer = said;
    }

    /** Notes what came of it, once, after its receiver had it. */
    public void conclude(HandOverOutcome said) {
        DomainException.require(acknowledgedAt != null, "hotline_rule_not_acknowledged");
        DomainException.require(outcome == null, "hotline_rule_concluded");
        outcome = said;
    }

    /** Returns whether nothing that was agreed with this receiver speaks against telling the provider. */
    public boolean letsNotify(Instant now) {
        return holdUntil == null || answer == NotifyAnswer.MAY || answer == null && !now.isBefore(holdUntil);
    }

    public Long getReportId() {
        return reportId;
    }

    public Receiver getReceiver() {
        return receiver;
    }

    /** Returns whether it was a call, before the report was assessed. */
    public boolean isAlert() {
        return alert;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public String getReference() {
        return reference;
    }

    /** Returns when its receiver had it; null while that is not known. */
    public Instant getAcknowledgedAt() {
        return acknowledgedAt;
    }

    /** Returns until when a provider is not told; null when this receiver has no say in it. */
    public Instant getHoldUntil() {
        return holdUntil;
    }

    /** Returns what was said about telling the provider; null for nothing. */
    public NotifyAnswer getAnswer() {
        return answer;
    }

    /** Returns what came of it; null while that is not known. */
    public HandOverOutcome getOutcome() {
        return outcome;
    }
}
