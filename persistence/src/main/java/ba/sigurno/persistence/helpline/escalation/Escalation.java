package ba.sigurno.persistence.helpline.escalation;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.helpline.directory.InstitutionKind;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.territory.Jurisdiction;
import java.time.Duration;
import java.time.Instant;

/**
 * A matter that the helpline hands to somebody who can protect a child. One opens it and another person confirms it. It says
 * nothing of whom it is about, and is not linked to a contact: who it is about is told by telephone and stays with the receiver.
 */
public class Escalation extends PublicEntity {

    /** Names the query of one by its {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "Escalation.byPublicId";

    /** Names the query of the one that was opened by the form with {@code :formId}. */
    public static final String BY_FORM = "Escalation.byForm";

    /** Names the query that counts those opened by others than {@code :caller} that wait to be confirmed. */
    public static final String TO_CONFIRM = "Escalation.toConfirm";

    /** Names the query that counts those whose time for a step is over at {@code :now}. */
    public static final String OVERDUE = "Escalation.overdue";

    /** Names the query of those that are over, with one of {@code :statuses}, and have been since {@code :before} a time. */
    public static final String OVER = "Escalation.over";

    /** After which time a receiver who has accepted is asked what was done. */
    public static final Duration FOLLOW_UP = Duration.ofDays(14);

    private int version;
    private String formId;
    private EscalationReason reason;
    private LegalGround ground;
    private EscalationUrgency urgency;
    private InstitutionKind receiver;
    private String jurisdiction;
    private String openedBy;
    private Instant openedAt;
    private String confirmedBy;
    private EscalationStatus status = EscalationStatus.OPENED;
    private Instant statusSince;
    private Instant dueAt;
    private RefusalReason refusal;

    protected Escalation() {}

    /**
     * Opens one.
     *
     * @param formId the id of the form by which it was opened
     * @param openedBy the public id of the account of who opens it
     * @param jurisdiction the code of the authority in whose territory the receiver is competent
     */
    public Escalation(
            String formId,
            String openedBy,
            Instant now,
            EscalationReason reason,
            LegalGround ground,
            EscalationUrgency urgency,
            InstitutionKind receiver,
            String jurisdiction) {
        DomainException.require(reason != null, "helpline_rule_escalation_reason");
        DomainException.require(ground != null, "helpline_rule_escalation_ground");
        DomainException.require(urgency != null && receiver != null, "helpline_rule_escalation_receiver");
        DomainException.require(
                ground != LegalGround.CONSENT || reason == EscalationReason.AGREED, "helpline_rule_escalation_consent");
        this.formId = formId;
        this.openedBy = openedBy;
        this.openedAt = now;
        this.reason = reason;
        this.ground = ground;
        this.urgency = urgency;
        this.receiver = receiver;
        this.jurisdiction = Jurisdiction.require(jurisdiction);
        begin(EscalationStatus.OPENED, now);
    }

    /** Confirms it, as another person than the one who opened it. */
    public void confirm(String accountId, Instant now) {
        DomainException.require(!openedBy.equals(accountId), "helpline_rule_escalation_own");
        moveTo(EscalationStatus.CONFIRMED, now);
        confirmedBy = accountId;
    }

    /** Notes that the receiver refuses, and why. */
    public void refuse(RefusalReason why, Instant now) {
        DomainException.require(why != null, "helpline_rule_escalation_refusal");
        moveTo(EscalationStatus.REFUSED, now);
        refusal = why;
    }

    /** Sends it, after a refusal to another receiver. */
    public void send(InstitutionKind to, String inJurisdiction, Instant now) {
        DomainException.require(to != null, "helpline_rule_escalation_receiver");
        moveTo(EscalationStatus.SENT, now);
        receiver = to;
        jurisdiction = Jurisdiction.require(inJurisdiction);
        refusal = null;
    }

    /** Gives it a status that needs no more. */
    public void advance(EscalationStatus following, Instant now) {
        DomainException.require(
                following != EscalationStatus.CONFIRMED
                        && following != EscalationStatus.REFUSED
                        && following != EscalationStatus.SENT,
                "helpline_rule_escalation_status");
        moveTo(following, now);
    }

    private void moveTo(EscalationStatus following, Instant now) {
        DomainException.require(
                following != null && status.next().contains(following), "helpline_rule_escalation_status");
        begin(following, now);
    }

    private void begin(EscalationStatus begun, Instant now) {
        status = begun;
        statusSince = now;
        dueAt = begun.isOver() ? null : now.plus(begun == EscalationStatus.ACCEPTED ? FOLLOW_UP : urgency.limit());
    }

    /** Returns whether the time for its next step is over. */
    public boolean isOverdue(Instant now) {
        return dueAt != null && !now.isBefore(dueAt);
    }

    public EscalationReason getReason() {
        return reason;
    }

    public LegalGround getGround() {
        return ground;
    }

    public EscalationUrgency getUrgency() {
        return urgency;
    }

    public InstitutionKind getReceiver() {
        return receiver;
    }

    /** Returns the code of the authority in whose territory the receiver is competent. */
    public String getJurisdiction() {
        return jurisdiction;
    }

    /** Returns the public id of the account of who opened it. */
    public String getOpenedBy() {
        return openedBy;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    /** Returns the public id of the account of who confirmed it; null before. */
    public String getConfirmedBy() {
        return confirmedBy;
    }

    public EscalationStatus getStatus() {
        return status;
    }

    public Instant getStatusSince() {
        return statusSince;
    }

    /** Returns until when the next step is to be taken; null once it is over. */
    public Instant getDueAt() {
        return dueAt;
    }

    /** Returns why the receiver refused; null otherwise. */
    public RefusalReason getRefusal() {
        return refusal;
    }
}
