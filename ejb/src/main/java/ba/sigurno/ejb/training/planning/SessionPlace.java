package ba.sigurno.ejb.training.planning;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.training.session.SessionMode;
import ba.sigurno.persistence.training.session.TrainingSession;

/** Reads the place of a session as it was typed. */
final class SessionPlace {

    private SessionPlace() {}

    /** The place as lists and certificates show it: online it may be left empty. */
    static String of(SessionCommand command) {
        var place = FreeText.check(command.place(), TrainingSession.PLACE_LENGTH);
        if (place.isEmpty() && command.mode() == SessionMode.ONLINE) {
            return Messages.text(command.language(), "training_mode_online");
        }
        DomainException.require(!place.isEmpty(), "training_rule_no_place");
        return place;
    }

    /** The link; null for none. */
    static String link(SessionCommand command) {
        var link = command.link();
        return link == null || link.isBlank() ? null : link.strip();
    }
}
