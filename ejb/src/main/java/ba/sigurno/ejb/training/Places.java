package ba.sigurno.ejb.training;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.training.SessionMode;

/** Where a session is held, as it was typed. */
final class Places {

    private Places() {}

    /** The place as lists and certificates show it: online it may be left empty. */
    static String of(SessionCommand command) {
        var place = text(command.place());
        if (place.isEmpty() && command.mode() == SessionMode.ONLINE) {
            return Messages.text(command.language(), "training_mode_ONLINE");
        }
        DomainException.require(!place.isEmpty(), "training_rule_noPlace");
        return place;
    }

    /** The link; null for none. */
    static String link(SessionCommand command) {
        var link = text(command.link());
        return link.isEmpty() ? null : link;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
