package ba.sigurno.ejb.training.attendance;

import ba.sigurno.ejb.crypto.Sealer;
import ba.sigurno.persistence.training.session.SessionMeeting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Shows for some minutes that its holder had a code that was on the wall of a meeting. It is sealed, so nobody makes one; a
 * browser's session keeps it, so nobody passes it on as easily as a picture of the code.
 */
@ApplicationScoped
public class DoorTicket {

    /** Enough to sign in on a telephone. */
    static final Duration TTL = Duration.ofMinutes(10);

    private static final String PURPOSE = "training-door";

    private Sealer sealer;

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
    public DoorTicket(Sealer sealer) {
        this.sealer = sealer;
    }

    String issue(SessionMeeting meeting, Instant now) {
        var content = meeting.getSession().getPublicId() + " " + meeting.getNumber() + " "
                + now.plus(TTL).getEpochSecond();
        return Base64.getEncoder().encodeToString(sealer.seal(PURPOSE, content));
    }

    Optional<Place> read(String ticket, Instant now) {
        String[] content;
        try {
            content = sealer.open(PURPOSE, Base64.getDecoder().decode(ticket)).split(" ");
        } catch (RuntimeException e) {
            // Not ours, or changed: it counts as none.
            return Optional.empty();
        }
        return Instant.ofEpochSecond(Long.parseLong(content[2])).isAfter(now)
                ? Optional.of(new Place(content[0], Integer.parseInt(content[1])))
                : Optional.empty();
    }
}
