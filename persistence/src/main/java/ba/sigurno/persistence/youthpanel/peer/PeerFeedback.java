package ba.sigurno.persistence.youthpanel.peer;

import ba.sigurno.persistence.i18n.DomainException;

/**
 * How many of those who took part in a session liked it, or not.
 *
 * @param liked how many did
 * @param neutral how many were undecided
 * @param disliked how many did not
 */
public record PeerFeedback(int liked, int neutral, int disliked) {

    /** Refuses negative numbers, and more answers than there were people. */
    public void requireWithin(int reached) {
        DomainException.require(
                liked >= 0 && neutral >= 0 && disliked >= 0 && liked + neutral + disliked <= reached,
                "youthpanel_rule_peer_feedback");
    }
}
