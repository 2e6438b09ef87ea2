package ba.sigurno.ejb.training.programme;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.programme.AuthorityPoints;
import ba.sigurno.persistence.training.programme.ProgrammeText;
import ba.sigurno.persistence.training.programme.TrainerLevel;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * Changes an edition, except for its requirements.
 *
 * @param texts what it says, by language; in one language at least
 * @param hours how long it takes
 * @param points what it counts for
 * @param schemes what it counts for with authorities that have a scheme of their own, by their codes
 * @param validMonths for how many months its awards are valid; null for ever
 * @param renewalMonths for how many months after that an award is still renewed
 * @param leastLevel from which level on trainers lead sessions of it
 * @param trainerIds the only trainers who do, by public ids; none for all of that level
 */
public record ProgrammeEditionCommand(
        Map<Language, ProgrammeText> texts,
        BigDecimal hours,
        int points,
        Map<String, AuthorityPoints> schemes,
        Integer validMonths,
        int renewalMonths,
        TrainerLevel leastLevel,
        Set<String> trainerIds) {}
