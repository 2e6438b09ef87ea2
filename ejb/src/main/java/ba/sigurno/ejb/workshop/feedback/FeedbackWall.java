package ba.sigurno.ejb.workshop.feedback;

import java.time.Instant;

/**
 * What a trainer shows so that those who are there can say what it was like.
 *
 * @param code null before the workshop has begun and once it is too late
 * @param address the page that takes the code; null likewise
 * @param until when it is too late
 */
public record FeedbackWall(String topic, String school, String code, String address, Instant until) {}
