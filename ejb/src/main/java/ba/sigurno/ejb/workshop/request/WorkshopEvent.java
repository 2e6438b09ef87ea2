package ba.sigurno.ejb.workshop.request;

import java.time.Instant;

/**
 * A planned workshop as a calendar shows it.
 *
 * @param requestId the public id of its request
 * @param trainer the name of who holds it, and after it those of who come besides
 */
public record WorkshopEvent(
        String requestId, Instant startsAt, Instant endsAt, String topic, String school, String trainer) {

    /**
     * The workshops that a calendar shows; what is null limits nothing.
     *
     * @param trainerId the public id of somebody who comes to them
     * @param topic the code of their topic
     * @param authority the code of the authority of their schools
     */
    public record Filter(String trainerId, String topic, String authority) {

        /** All that are in sight. */
        public static final Filter ALL = new Filter(null, null, null);
    }
}
