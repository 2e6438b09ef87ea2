package ba.sigurno.ejb.workshop.request;

import java.time.Instant;

/** A planned workshop as a calendar shows it; {@code requestId} is the public id of its request. */
public record WorkshopEvent(
        String requestId, Instant startsAt, Instant endsAt, String topic, String school, String trainer) {}
