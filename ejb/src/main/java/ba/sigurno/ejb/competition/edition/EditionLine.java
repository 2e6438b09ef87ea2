package ba.sigurno.ejb.competition.edition;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line in the list of editions for staff.
 *
 * @param id its public id
 * @param year the year of its Safer Internet Day
 * @param rehearsal whether it is a rehearsal
 * @param title its title; empty when it has none
 * @param opensAt the moment from which answers are taken
 * @param closesAt the first moment that is too late
 * @param standing its phase
 */
public record EditionLine(
        String id, int year, boolean rehearsal, String title, Instant opensAt, Instant closesAt, EditionPhase standing)
        implements Serializable {}
