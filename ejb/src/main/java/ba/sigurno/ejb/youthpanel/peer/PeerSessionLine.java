package ba.sigurno.ejb.youthpanel.peer;

import ba.sigurno.persistence.youthpanel.member.PanelMember;
import ba.sigurno.persistence.youthpanel.peer.PeerFeedback;
import ba.sigurno.persistence.youthpanel.peer.PeerSession;
import java.time.LocalDate;
import java.util.List;

/**
 * A session in a list.
 *
 * @param peers the names of the members who held it, without those who have left
 */
public record PeerSessionLine(
        String publicId,
        LocalDate heldOn,
        String topic,
        String school,
        String className,
        int minutes,
        int reached,
        List<String> peers,
        String adult,
        PeerFeedback feedback) {

    static PeerSessionLine of(PeerSession session) {
        return new PeerSessionLine(
                session.getPublicId(),
                session.getHeldOn(),
                session.getTopic(),
                session.getSchool().getName(),
                session.getClassName(),
                session.getMinutes(),
                session.getReached(),
                session.getPeers().stream().map(PanelMember::getName).toList(),
                session.getAdult(),
                session.getFeedback());
    }
}
