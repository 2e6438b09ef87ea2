package ba.sigurno.ejb.helpline.contact;

import java.time.Instant;

/**
 * Somebody who read a contact beside its counsellor.
 *
 * @param reader the name; a dash once the account is erased
 */
public record ReadingLine(String reader, Instant at) {}
