package ba.sigurno.persistence.workshop.report;

import java.time.Duration;
import java.time.Instant;

/**
 * A workshop that was held, with what reports group by and count.
 *
 * @param trainer the name of who held it
 * @param authorityId the id of the authority of its school
 * @param topicId the id of its topic
 * @param girls how many of the pupils are girls; null where that was not asked
 */
public record HeldWorkshop(
        Instant startsAt,
        Instant endsAt,
        String trainer,
        Long authorityId,
        Long topicId,
        Long pupils,
        Long girls,
        Integer adults) {

    /** Returns how many of the pupils are boys, where girls were counted. */
    public long boys() {
        return pupils - girls;
    }

    /** Returns how long it was planned for, in minutes. */
    public long minutes() {
        return Duration.between(startsAt, endsAt).toMinutes();
    }
}
