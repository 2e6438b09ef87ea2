package ba.sigurno.ejb.identity.link;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.link.LinkState;

/** What is said of a link that cannot be used. */
public final class LinkRules {

    private LinkRules() {}

    /** Requires that a link can be used. */
    public static void requireOpen(LinkState state) {
        DomainException.require(state == LinkState.OPEN, key(state));
    }

    /** Returns the message that says why a link cannot be used. */
    public static String key(LinkState state) {
        return "identity_link_" + state;
    }
}
