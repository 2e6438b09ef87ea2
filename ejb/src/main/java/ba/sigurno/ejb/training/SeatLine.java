package ba.sigurno.ejb.training;

/**
 * A teacher's seat as who leads the session sees it.
 *
 * @param accountId the teacher's public id
 * @param schools where the teacher teaches
 * @param attended null when it is not marked
 */
public record SeatLine(String accountId, String name, String schools, Boolean attended) {}
