package ba.sigurno.ejb.workshop.report;

import ba.sigurno.ejb.identity.contact.Contact;
import java.time.Instant;

/** A workshop that is long over and not reported on, with the trainer to ask; {@code requestId} is the public id of its request. */
public record MissingReport(String requestId, String topic, String school, Instant endsAt, Contact trainer) {}
