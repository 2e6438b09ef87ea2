package ba.sigurno.ejb.training.progress;

import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.programme.TrainingProgramme;
import java.time.Instant;
import java.util.List;

/**
 * An event: what teachers had met is to be taken back, be it presence, a result or an accepted task. Whoever has built on
 * it objects by throwing a {@link ba.sigurno.persistence.i18n.DomainException}.
 *
 * @param programme for whose award it counts
 * @param teachers those teachers, at least one
 * @param metAt when it was met
 */
public record Retraction(TrainingProgramme programme, List<Account> teachers, Instant metAt) {}
