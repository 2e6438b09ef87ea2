package ba.sigurno.ejb.training.feedback;

import java.time.Instant;

/**
 * The form by which a teacher gives feedback about a session.
 *
 * @param title what was taught
 * @param open whether the teacher can answer now
 * @param given whether the teacher has answered
 */
public record FeedbackForm(
        String title, Instant startsAt, Instant endsAt, String place, String trainer, boolean open, boolean given) {}
