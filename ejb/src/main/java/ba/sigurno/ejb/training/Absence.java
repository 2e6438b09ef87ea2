package ba.sigurno.ejb.training;

import ba.sigurno.persistence.identity.Account;
import ba.sigurno.persistence.training.TrainingSession;
import java.util.List;

/**
 * An event: teachers who were marked as present are to be marked as absent. Whoever has built on their presence objects
 * by throwing a {@link ba.sigurno.persistence.i18n.DomainException}.
 *
 * @param session where they are said not to have been
 * @param teachers those teachers, at least one
 */
public record Absence(TrainingSession session, List<Account> teachers) {}
