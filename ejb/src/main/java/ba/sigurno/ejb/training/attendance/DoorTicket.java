package ba.sigurno.ejb.training.attendance;

import ba.sigurno.ejb.crypto.SealedToken;
import ba.sigurno.ejb.crypto.Secrets;
import ba.sigurno.persistence.training.session.SessionMeeting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Shows for some minutes that its holder had a code that was on the wall of a meeting. It is sealed, so nobody makes one; a
 * browser's session keeps it, so nobody passes it on as easily as a picture of the code.
 */
@ApplicationScoped
public class DoorTicket {

    /** Enough to sign in on a telephone. */
    static final Duration TTL = Duration.ofMinutes(10);

    private SealedToken tickets;

    /**
     * The meeting that a ticket is for.
     *
     * @param sessionId the session's public id
     * @param meeting its number
     */
    record Place(String sessionId, int meeting) {}

    /** For the container's proxy. */
    protected DoorTicket() {}

    /** With the keys of this installation. */
    @Inject
    public DoorTicket(Secrets secrets) {
        tickets = new SealedToken(secrets, "training-door");
    }

    String issue(SessionMeeting meeting, Instant now) {
        return tickets.issue(now.plus(TTL), meeting.getSession().getPublicId(), meeting.getNumber());
    }

    Optional<Place> read(String ticket, Instant now) {
        return tickets.read(ticket, now).map(parts -> new Place(parts.get(0), Integer.parseInt(parts.get(1))));
    }
}
