package ba.sigurno.ejb.training.planning;

import java.time.Instant;

/** A date of a training as a calendar shows it; {@code sessionId} is the public id of its session. */
public record MeetingEvent(
        String sessionId, Instant startsAt, Instant endsAt, String programme, String place, String trainer) {}
