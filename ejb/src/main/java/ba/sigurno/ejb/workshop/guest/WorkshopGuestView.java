package ba.sigurno.ejb.workshop.guest;

import java.time.Instant;
import java.util.List;

/**
 * A guest with what the page shows.
 *
 * @param guest as a planner wrote it
 * @param slots the times to come that are ahead, the soonest first
 * @param active whether the guest is offered for workshops
 */
public record WorkshopGuestView(String publicId, GuestCommand guest, List<Slot> slots, boolean active) {

    /** A time to come; {@code used} says whether it is given to a workshop already. */
    public record Slot(String publicId, Instant startsAt, Instant endsAt, boolean used) {}
}
