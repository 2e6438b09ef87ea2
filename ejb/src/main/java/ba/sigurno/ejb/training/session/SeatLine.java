package ba.sigurno.ejb.training.session;

import java.util.Map;

/**
 * A teacher's seat as who leads the session sees it.
 *
 * @param accountId the teacher's public id
 * @param schools where the teacher teaches
 * @param marks whether the teacher was at the meetings that are marked, by their numbers
 */
public record SeatLine(String accountId, String name, String schools, Map<Integer, Boolean> marks) {}
