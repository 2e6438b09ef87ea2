package ba.sigurno.ejb.training.attendance;

import ba.sigurno.ejb.training.session.MeetingLine;

/**
 * A check-in that a teacher with a code from the wall is about to confirm.
 *
 * @param title what is taught
 * @param seated whether the teacher has a seat; who has none goes to the trainer
 * @param present whether it is said already
 */
public record CheckIn(
        String sessionId,
        String title,
        MeetingLine meeting,
        String place,
        String trainer,
        boolean seated,
        boolean present) {}
