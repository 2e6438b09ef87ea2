package ba.sigurno.ejb.curriculum.journey;

import ba.sigurno.ejb.identity.access.PupilPass;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A step of a pupil that waits to be saved.
 *
 * @param pass the pass of the pupil
 * @param lesson the lesson
 * @param screen the screen that was reached, from 1
 * @param answers what is new, by the address of the activity
 * @param at when it came
 * @param saved ends when it is saved, with false when the pupil may not save it, or with what failed
 */
record PendingStep(
        PupilPass pass,
        LessonShape lesson,
        int screen,
        Map<String, JudgedAnswer> answers,
        Instant at,
        CompletableFuture<Boolean> saved) {

    /**
     * An answer with what the lesson says of it.
     *
     * @param answer positions from 1, separated by commas
     * @param right null where nothing is right or wrong
     */
    record JudgedAnswer(String answer, Boolean right) {}
}
