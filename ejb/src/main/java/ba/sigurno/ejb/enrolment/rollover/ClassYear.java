package ba.sigurno.ejb.enrolment.rollover;

import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;

/**
 * How a class stands to the school years.
 *
 * @param open whether it can be changed and its pupils come in
 * @param due whether it can go on to the next school year
 * @param successor the class as which it went on; null for none
 * @param wentOn how many pupils went on
 * @param continues the class of the year before that went on as this one; null for none
 * @param undoable whether that can be undone
 */
public record ClassYear(
        boolean open, boolean due, SchoolClass successor, int wentOn, SchoolClass continues, boolean undoable) {}
