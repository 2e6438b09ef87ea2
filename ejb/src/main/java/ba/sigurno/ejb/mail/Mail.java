package ba.sigurno.ejb.mail;

import java.util.Optional;

/** A plain-text mail to one person, with its calendar events, if any. */
public record Mail(String recipient, String subject, String body, Optional<CalendarInvitation> invitation) {

    /** Creates a mail without a calendar event. */
    public Mail(String recipient, String subject, String body) {
        this(recipient, subject, body, Optional.empty());
    }
}
