package ba.sigurno.ejb.curriculum.journey;

import ba.sigurno.persistence.curriculum.progress.LessonAnswer;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * A step of a pupil in a lesson.
 *
 * @param screen the furthest screen shown, from 1
 * @param answers what is new, by the address of the activity (screen and block, both from 1: {@code 2.1}): positions from
 *     1, separated by commas; null for none
 */
public record StepCommand(
        @Min(1) int screen,

        @Size(max = StepCommand.MAX_ANSWERS)
        Map<@NotNull String, @NotNull @Size(max = LessonAnswer.ANSWER_LENGTH) String> answers) {

    /** The maximum number of answers of a step, which may have waited for a connection. */
    public static final int MAX_ANSWERS = 60;

    public StepCommand {
        answers = answers == null ? Map.of() : answers;
    }
}
