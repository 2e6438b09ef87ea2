package ba.sigurno.ejb.training.registration;

import java.time.Instant;
import java.util.List;

/**
 * The invitations of a session.
 *
 * @param open whether anybody can be invited now
 * @param queueing whether who is invited now would wait for a seat
 * @param registrationClosesAt the deadline of registration; null when there is none
 * @param authority for whose teachers it is; empty when for all
 * @param silent who was invited and did not answer, by name or address
 */
public record InvitationView(
        String publicId,
        String title,
        boolean open,
        boolean queueing,
        Instant registrationClosesAt,
        String authority,
        List<Silent> silent) {

    /**
     * Somebody who was invited and did not answer.
     *
     * @param id the public id of the teacher's account, or of an invitation to an address without one
     * @param name the teacher's name; the address where that was invited, with or without an account
     * @param schools where the teacher teaches; empty for an address
     * @param askedAt when, for the last time
     */
    public record Silent(String id, String name, String schools, Instant askedAt) {}

    /**
     * A school whose teachers can be invited.
     *
     * @param place the town or village; empty when not known
     * @param teachers how many there are
     */
    public record SchoolLine(String publicId, String name, String place, long teachers) {}
}
