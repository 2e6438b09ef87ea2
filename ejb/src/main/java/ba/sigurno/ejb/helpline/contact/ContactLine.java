package ba.sigurno.ejb.helpline.contact;

import ba.sigurno.persistence.helpline.contact.ContactChannel;
import ba.sigurno.persistence.helpline.contact.ContactKind;
import ba.sigurno.persistence.helpline.contact.ContactRisk;
import ba.sigurno.persistence.helpline.contact.HelplineContact;
import java.time.Instant;

/**
 * A contact in a list.
 *
 * @param who null when not known, as what follows
 * @param own whether the caller recorded it
 */
public record ContactLine(
        String id,
        Instant beganAt,
        ContactChannel channel,
        ContactKind kind,
        int minutes,
        String who,
        String issue,
        ContactRisk risk,
        boolean own) {

    static ContactLine of(HelplineContact contact, String caller) {
        return new ContactLine(
                contact.getPublicId(),
                contact.getBeganAt(),
                contact.getChannel(),
                contact.getKind(),
                contact.getMinutes(),
                contact.getWho(),
                contact.getIssue(),
                contact.getRisk(),
                contact.getCounsellorId().equals(caller));
    }
}
