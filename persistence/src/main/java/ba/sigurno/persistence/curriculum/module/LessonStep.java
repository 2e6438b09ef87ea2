package ba.sigurno.persistence.curriculum.module;

import java.time.Instant;

/**
 * A lesson on the way of a pupil.
 *
 * @param editionId the edition it belongs to
 * @param position its position, from 1
 * @param completedAt the time the pupil read it; null while it is unread
 */
public record LessonStep(Long editionId, Integer position, Instant completedAt) {

    /** Returns whether it is read. */
    public boolean isRead() {
        return completedAt != null;
    }
}
