package ba.sigurno.ejb.enrolment.roster;

/**
 * A pupil of the class that a list is compared with.
 *
 * @param id the public id
 * @param name the name by which teachers recognise the child
 */
public record KnownPupil(String id, String name) {}
