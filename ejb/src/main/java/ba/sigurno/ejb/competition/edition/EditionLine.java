package ba.sigurno.ejb.competition.edition;

import java.io.Serializable;
import java.time.Instant;

/**
 * An edition in the list of staff.
 *
 * @param id its public id
 * @param year the year of its Safer Internet Day
 * @param rehearsal whether it only tries out the day
 * @param title what it is called; empty when nobody said
 * @param opensAt when the first answer is taken
 * @param closesAt the first moment that is too late
 * @param standing where it stands
 */
public record EditionLine(
        String id, int year, boolean rehearsal, String title, Instant opensAt, Instant closesAt, EditionPhase standing)
        implements Serializable {}
