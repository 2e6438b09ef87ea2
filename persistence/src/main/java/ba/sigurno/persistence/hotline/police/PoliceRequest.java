package ba.sigurno.persistence.hotline.police;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.hotline.handover.Receiver;
import ba.sigurno.persistence.i18n.DomainException;
import java.time.Instant;
import java.time.LocalDate;

/** What a police unit asks the centre for, and what it gets: entered by one person and decided by another. */
public class PoliceRequest extends PublicEntity {

    /** Names the query of one by its {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "PoliceRequest.byPublicId";

    /** Names the query of those with the {@code :publicIds}. */
    public static final String BY_PUBLIC_IDS = "PoliceRequest.byPublicIds";

    /** Names the query that counts those of a {@code :unit} with its {@code :reference}. */
    public static final String COUNT_SAME = "PoliceRequest.countSame";

    /** Names the query that counts those with a {@code :status}. */
    public static final String COUNT_WITH_STATUS = "PoliceRequest.countWithStatus";

    /** The greatest length of the number under which the unit has it. */
    public static final int REFERENCE_LENGTH = 60;

    /** The greatest length of the legal ground. */
    public static final int GROUND_LENGTH = 200;

    private int version;
    private Receiver unit;
    private String reference;
    private String legalGround;
    private LocalDate askedOn;
    private GivenToPolice given;
    private String enteredBy;
    private Instant enteredAt;
    private PoliceRequestStatus status = PoliceRequestStatus.ENTERED;
    private Instant decidedAt;

    protected PoliceRequest() {}

    /**
     * Creates a request.
     *
     * @param reference the number under which the unit has it
     * @param given what it is to get
     * @param enteredBy the public id of an account
     */
    public PoliceRequest(
            Receiver unit,
            String reference,
            String legalGround,
            LocalDate askedOn,
            GivenToPolice given,
            String enteredBy,
            Instant enteredAt) {
        DomainException.require(unit.isPolice(), "hotline_rule_alert_police");
        DomainException.require(!reference.isEmpty(), "hotline_rule_request_reference");
        DomainException.require(!legalGround.isEmpty(), "hotline_rule_request_ground");
        this.unit = unit;
        this.reference = reference;
        this.legalGround = legalGround;
        this.askedOn = askedOn;
        this.given = given;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    /** Decides on it, once and by another person than the one who entered it. */
    public void decide(PoliceRequestStatus decision, String decidedBy, Instant at) {
        DomainException.require(status == PoliceRequestStatus.ENTERED, "hotline_rule_request_decided");
        DomainException.require(decision != PoliceRequestStatus.ENTERED, "hotline_rule_status");
        DomainException.require(!enteredBy.equals(decidedBy), "hotline_rule_request_own");
        status = decision;
        decidedAt = at;
    }

    public Receiver getUnit() {
        return unit;
    }

    public String getReference() {
        return reference;
    }

    public String getLegalGround() {
        return legalGround;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public GivenToPolice getGiven() {
        return given;
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }

    public PoliceRequestStatus getStatus() {
        return status;
    }

    /** Returns when it was decided; null while it waits. */
    public Instant getDecidedAt() {
        return decidedAt;
    }
}
