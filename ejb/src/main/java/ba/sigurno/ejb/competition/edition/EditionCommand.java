package ba.sigurno.ejb.competition.edition;

import ba.sigurno.persistence.competition.edition.EditionText;
import ba.sigurno.persistence.i18n.Language;
import java.time.Instant;
import java.util.Map;

/**
 * The content of an edition, as editors set it.
 *
 * @param year the year of its Safer Internet Day
 * @param rehearsal whether it is a rehearsal
 * @param opensAt the moment from which answers are taken
 * @param closesAt the first moment that is too late
 * @param prizePercent the accuracy needed to take part in the draw, from 1 to 100
 * @param prizesPerPool the number of winners in each pool, from 0 to 1000
 * @param reservesPerPool the number of reserve winners in each pool, from 0 to 1000
 * @param claimDays the days in which a prize is to be claimed, from 1 to 365
 * @param texts its texts, by language
 */
public record EditionCommand(
        int year,
        boolean rehearsal,
        Instant opensAt,
        Instant closesAt,
        int prizePercent,
        int prizesPerPool,
        int reservesPerPool,
        int claimDays,
        Map<Language, EditionText> texts) {}
