package ba.sigurno.ejb.competition.edition;

import ba.sigurno.persistence.competition.edition.EditionText;
import ba.sigurno.persistence.i18n.Language;
import java.time.Instant;
import java.util.Map;

/**
 * What an edition is to be.
 *
 * @param year the year of its Safer Internet Day
 * @param rehearsal whether it only tries out the day
 * @param opensAt when the first answer is taken
 * @param closesAt the first moment that is too late
 * @param prizePercent how much must be right for the draw, from 1 to 100
 * @param prizesPerPool how many win in each pool, from 0 to 1000
 * @param texts what it says of itself, by language
 */
public record EditionCommand(
        int year,
        boolean rehearsal,
        Instant opensAt,
        Instant closesAt,
        int prizePercent,
        int prizesPerPool,
        Map<Language, EditionText> texts) {}
