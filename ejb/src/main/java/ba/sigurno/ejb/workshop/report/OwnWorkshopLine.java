package ba.sigurno.ejb.workshop.report;

import java.time.Duration;
import java.time.Instant;

/**
 * A workshop in a list of its trainer, or of somebody who comes besides.
 *
 * @param requestId the public id of its request
 * @param trainer the name of who holds it when that is somebody else; null when the reader does
 * @param pupils how many pupils were there; null before it was reported on
 * @param adults how many adults were there; null likewise
 */
public record OwnWorkshopLine(
        String requestId,
        String topic,
        String school,
        String municipality,
        Instant startsAt,
        Instant endsAt,
        String trainer,
        Long pupils,
        Integer adults) {

    /** Returns how long it was planned for, in minutes. */
    public long getMinutes() {
        return Duration.between(startsAt, endsAt).toMinutes();
    }
}
