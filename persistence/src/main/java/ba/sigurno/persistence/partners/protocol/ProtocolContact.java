package ba.sigurno.persistence.partners.protocol;

import ba.sigurno.persistence.entity.EmailAddress;
import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.entity.Telephone;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Somebody whom a protocol names to be called, and for which time. */
@Entity
@Table(name = "protocol_contact")
public class ProtocolContact extends PublicEntity {

    /** The longest name, in characters. */
    public static final int NAME_LENGTH = 100;

    /** The longest duty, in characters. */
    public static final int DUTY_LENGTH = 160;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "protocol_id")
    private Protocol protocol;

    @Column(nullable = false, length = NAME_LENGTH)
    private String name;

    @Column(nullable = false, length = DUTY_LENGTH)
    private String duty;

    @Column(nullable = false, length = Telephone.LENGTH)
    private String telephone;

    @Column(nullable = false, length = EmailAddress.LENGTH)
    private String email;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected ProtocolContact() {}

    /**
     * Creates one, of no protocol yet.
     *
     * @param duty what this person is called for, and when
     * @param telephone may be empty where there is an address
     * @param email may be empty where there is a telephone
     * @param validUntil the last day; null when it has none
     */
    public ProtocolContact(
            String name, String duty, String telephone, String email, LocalDate validFrom, LocalDate validUntil) {
        DomainException.require(
                !name.isBlank() && name.strip().length() <= NAME_LENGTH, "partners_rule_contact_name", NAME_LENGTH);
        DomainException.require(
                !duty.isBlank() && duty.strip().length() <= DUTY_LENGTH, "partners_rule_contact_duty", DUTY_LENGTH);
        DomainException.require(telephone.isBlank() || Telephone.isValid(telephone.strip()), "partners_rule_telephone");
        DomainException.require(email.isBlank() || EmailAddress.isValid(email.strip()), "partners_rule_email");
        DomainException.require(!telephone.isBlank() || !email.isBlank(), "partners_rule_contact_reached");
        DomainException.require(
                validUntil == null || !validUntil.isBefore(validFrom), "partners_rule_contact_valid_until");
        this.name = name.strip();
        this.duty = duty.strip();
        this.telephone = telephone.strip();
        this.email = email.strip();
        this.validFrom = validFrom;
        this.validUntil = validUntil;
    }

    void of(Protocol protocol) {
        this.protocol = protocol;
    }

    /** Returns whether this person is to be called on a day. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    public String getName() {
        return name;
    }

    public String getDuty() {
        return duty;
    }

    /** Returns the telephone; may be empty. */
    public String getTelephone() {
        return telephone;
    }

    /** Returns the address; may be empty. */
    public String getEmail() {
        return email;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** Returns the last day; null when there is none. */
    public LocalDate getValidUntil() {
        return validUntil;
    }
}
