package ba.sigurno.ejb.workshop.guest;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.guest.WorkshopGuest;
import java.time.Instant;

/**
 * A guest in a list.
 *
 * @param municipality where the guest works, in the reader's script
 * @param topics the number of topics
 * @param next when the guest can come next; null for no time ahead
 * @param active whether the guest is offered for workshops
 */
public record WorkshopGuestLine(
        String publicId,
        String name,
        String institution,
        String municipality,
        int topics,
        Instant next,
        boolean active) {

    static WorkshopGuestLine of(WorkshopGuest guest, Instant now, Language reader) {
        return new WorkshopGuestLine(
                guest.getPublicId(),
                guest.getDisplayName(),
                guest.getInstitution(),
                guest.getMunicipality().nameIn(reader),
                guest.getTopics().size(),
                guest.getSlotsAhead(now).stream()
                        .findFirst()
                        .map(slot -> slot.getStartsAt())
                        .orElse(null),
                guest.isActive());
    }
}
