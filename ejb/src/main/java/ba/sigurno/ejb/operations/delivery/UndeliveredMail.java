package ba.sigurno.ejb.operations.delivery;

import ba.sigurno.persistence.mail.OutboxMail;
import java.time.Instant;

/**
 * An e-mail that could not be delivered, without what it says.
 *
 * @param recipient its address
 * @param createdAt since when it should have gone
 * @param error what the mail server said at the last attempt
 */
public record UndeliveredMail(String recipient, Instant createdAt, String error) {

    static UndeliveredMail of(OutboxMail mail) {
        return new UndeliveredMail(mail.getRecipient(), mail.getCreatedAt(), mail.getLastError());
    }
}
