package ba.sigurno.ejb.hotline.handover;

import ba.sigurno.persistence.hotline.handover.DutyContact;
import ba.sigurno.persistence.hotline.handover.Receiver;
import java.time.LocalDate;

/**
 * A desk of a police unit that is called.
 *
 * @param jurisdiction the code of the authority in whose territory it is competent
 * @param validUntil its last day; null for no end
 * @param inForce whether it is to be called today
 */
public record DutyContactView(
        String id,
        Receiver receiver,
        String name,
        String jurisdiction,
        String telephone,
        LocalDate validFrom,
        LocalDate validUntil,
        boolean inForce) {

    static DutyContactView of(DutyContact contact, LocalDate today) {
        return new DutyContactView(
                contact.getPublicId(),
                contact.getReceiver(),
                contact.getName(),
                contact.getJurisdiction(),
                contact.getTelephone(),
                contact.getValidFrom(),
                contact.getValidUntil(),
                contact.isInForce(today));
    }
}
