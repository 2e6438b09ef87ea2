package ba.sigurno.ejb.workshop.reply;

import ba.sigurno.persistence.workshop.reply.ReplyAnswer;
import java.time.Instant;

/**
 * How somebody who is invited to a workshop answered to its present date.
 *
 * @param answer null while there is none
 * @param answeredAt when; null while there is no answer
 */
public record ReplyLine(String name, ReplyAnswer answer, Instant answeredAt) {}
