package ba.sigurno.persistence.curriculum.module;

import java.time.Instant;

/**
 * A lesson on the way of a pupil.
 *
 * @param editionId of which edition it is
 * @param position which lesson it is, from 1
 * @param completedAt when the pupil read it; null while it is not read
 */
public record LessonStep(Long editionId, Integer position, Instant completedAt) {

    /** Whether it is read. */
    public boolean isRead() {
        return completedAt != null;
    }
}
