package ba.sigurno.ejb.register.listing;

import ba.sigurno.persistence.school.SchoolDetails;

/**
 * How a school is written down in the register.
 *
 * @param details what is said of it
 * @param municipality the id of its municipality, see {@code RegisterScope.id}; its authority follows from that
 * @param parent the public id of the main school of which it is a branch; null when it is none
 */
public record SchoolCommand(SchoolDetails details, String municipality, String parent) {}
