package ba.sigurno.persistence.hotline.handover;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.entity.Telephone;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.territory.Jurisdiction;
import java.time.LocalDate;

/** Which desk of a police unit is called, for which area and in which time. */
public class DutyContact extends PublicEntity {

    /** Names the query of those that are not over on {@code :day}. */
    public static final String FROM = "DutyContact.from";

    /** Names the query of one by its {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "DutyContact.byPublicId";

    /** Names the query that counts those of a {@code :receiver} with this {@code :telephone} since {@code :validFrom}. */
    public static final String COUNT_SAME = "DutyContact.countSame";

    /** The longest name of a desk, in characters. */
    public static final int NAME_LENGTH = 120;

    private Receiver receiver;
    private String name;
    private String jurisdiction;
    private String telephone;
    private LocalDate validFrom;
    private LocalDate validUntil;

    protected DutyContact() {}

    /**
     * Creates a contact.
     *
     * @param receiver a police unit
     * @param jurisdiction the code of the authority in whose territory it is competent
     * @param validUntil its last day; null for no end
     */
    public DutyContact(
            Receiver receiver,
            String name,
            String jurisdiction,
            String telephone,
            LocalDate validFrom,
            LocalDate validUntil) {
        DomainException.require(receiver.isPolice(), "hotline_rule_alert_police");
        DomainException.require(!name.isEmpty(), "hotline_rule_contact_name");
        DomainException.require(Telephone.isValid(telephone), "hotline_rule_telephone");
        DomainException.require(validUntil == null || !validUntil.isBefore(validFrom), "hotline_rule_valid_until");
        this.receiver = receiver;
        this.name = name;
        this.jurisdiction = Jurisdiction.require(jurisdiction);
        this.telephone = telephone;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
    }

    /** Returns whether it is to be called on a day. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    public Receiver getReceiver() {
        return receiver;
    }

    public String getName() {
        return name;
    }

    public String getJurisdiction() {
        return jurisdiction;
    }

    public String getTelephone() {
        return telephone;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** Returns its last day; null for no end. */
    public LocalDate getValidUntil() {
        return validUntil;
    }
}
