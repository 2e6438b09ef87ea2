package ba.sigurno.ejb.hotline.handover;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.hotline.custody.CustodyLedger;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.hotline.custody.CustodyEvent;
import ba.sigurno.persistence.hotline.handover.DutyContact;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Keeps whom to call at the police. */
@Stateless
@RolesAllowed("HOTLINE_HEAD")
public class DutyContactService {

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private DutyContacts contacts;

    @Inject
    private CustodyLedger ledger;

    /** Returns those that are in force or will be. */
    public List<DutyContactView> all() {
        return contacts.all();
    }

    /** Enters one, once. */
    public void add(DutyContactCommand command) {
        var contact = new DutyContact(
                command.receiver(),
                FreeText.check(command.name(), DutyContact.NAME_LENGTH),
                command.jurisdiction(),
                Objects.toString(command.telephone(), "").strip(),
                command.validFrom(),
                command.validUntil());
        // One after the other, so that a second click finds the contact that the first one entered.
        ledger.record(CustodyEvent.CONTACT_NAMED, contact, command.receiver().name());
        long same = unit.em()
                .createNamedQuery(DutyContact.COUNT_SAME, Long.class)
                .setParameter("receiver", contact.getReceiver())
                .setParameter("telephone", contact.getTelephone())
                .setParameter("validFrom", contact.getValidFrom())
                .getSingleResult();
        DomainException.require(same == 0, "hotline_rule_contact_known");
        unit.em().persist(contact);
    }

    /** Removes one. */
    public void remove(String id) {
        var contact = unit.em()
                .createNamedQuery(DutyContact.BY_PUBLIC_ID, DutyContact.class)
                .setParameter("publicId", PublicId.hasForm(id) ? id : "")
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("DutyContact"));
        unit.em().remove(contact);
        ledger.record(
                CustodyEvent.CONTACT_REMOVED, contact, contact.getReceiver().name());
    }
}
