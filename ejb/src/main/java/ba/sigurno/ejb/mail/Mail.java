package ba.sigurno.ejb.mail;

import java.util.List;
import java.util.Optional;

/**
 * A plain-text mail to one person, with its calendar events, if any.
 *
 * @param replyTo the address to which an answer goes; empty for that of the sender
 * @param invitations the changes of the recipient's calendar, each a part of its own; none of most mails
 * @param concerns what it is about, by which it is withdrawn while it waits; empty when it never is
 * @param confidential whether the body holds a secret, so that it is kept only until it was sent
 */
public record Mail(
        String recipient,
        Optional<String> replyTo,
        String subject,
        String body,
        List<CalendarInvitation> invitations,
        Optional<String> concerns,
        boolean confidential) {

    /** Creates a mail without a calendar event or a secret. */
    public Mail(String recipient, String subject, String body) {
        this(recipient, Optional.empty(), subject, body, List.of(), Optional.empty(), false);
    }
}
