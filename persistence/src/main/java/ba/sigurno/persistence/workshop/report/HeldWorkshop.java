package ba.sigurno.persistence.workshop.report;

import java.time.Duration;
import java.time.Instant;

/**
 * A workshop that was held, with what reports group by and count.
 *
 * @param trainer the name of who held it
 * @param authorityId the id of the authority of its school
 * @param topicId the id of its topic
 */
public record HeldWorkshop(
        Instant startsAt, Instant endsAt, String trainer, Long authorityId, Long topicId, Long pupils, Integer adults) {

    /** Returns how long it was planned for, in minutes. */
    public long minutes() {
        return Duration.between(startsAt, endsAt).toMinutes();
    }
}
