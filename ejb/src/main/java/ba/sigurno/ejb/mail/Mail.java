package ba.sigurno.ejb.mail;

import java.util.Optional;

/** A plain-text mail to one person, with the event it is about, if any. */
public record Mail(String recipient, String subject, String body, Optional<CalendarInvitation> invitation) {

    /** A mail without a calendar event. */
    public Mail(String recipient, String subject, String body) {
        this(recipient, subject, body, Optional.empty());
    }
}
