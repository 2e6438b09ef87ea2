package ba.sigurno.ejb.youthpanel.peer;

import ba.sigurno.persistence.youthpanel.peer.PeerFeedback;
import java.time.LocalDate;

/**
 * A session that two members held.
 *
 * @param schoolId the public id of the school
 * @param reached how many young people took part
 * @param firstId the public id of one of the members
 * @param secondId of the other one
 * @param adult the name of the adult who was there
 */
public record PeerSessionCommand(
        String schoolId,
        String topic,
        String className,
        LocalDate heldOn,
        int minutes,
        int reached,
        String firstId,
        String secondId,
        String adult,
        PeerFeedback feedback) {}
