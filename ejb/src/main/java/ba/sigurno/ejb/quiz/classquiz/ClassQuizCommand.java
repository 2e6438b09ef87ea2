package ba.sigurno.ejb.quiz.classquiz;

import ba.sigurno.persistence.quiz.classquiz.ClassQuiz;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A short quiz to be made.
 *
 * @param name its name
 * @param strand the code of the strand that its questions are about; null for any
 * @param outcome the code of the outcome that they serve; null for any
 * @param count the number of questions; fewer, when the bank has no more
 */
public record ClassQuizCommand(
        @NotBlank @Size(max = ClassQuiz.NAME_LENGTH) String name,
        String strand,
        String outcome,
        @Min(1) @Max(ClassQuiz.MAX_QUESTIONS) int count) {}
