package ba.sigurno.ejb.register.listing;

import ba.sigurno.persistence.school.School;

/**
 * A line of the register.
 *
 * @param school the school, with authority and municipality
 * @param pupils the number of its pupils in this school year; null when nobody recorded it
 */
public record SchoolLine(School school, Long pupils) {}
