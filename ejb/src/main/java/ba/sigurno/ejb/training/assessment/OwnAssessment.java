package ba.sigurno.ejb.training.assessment;

import ba.sigurno.ejb.quiz.settings.QuizRules;
import java.time.Instant;
import java.util.List;

/**
 * A test as the teacher who takes it sees it.
 *
 * @param programme the title of the training
 * @param step what the teacher can do now
 * @param best the best result that counts, in percent; null for none
 * @param passMark from which result on it is passed, in percent
 * @param rules how it is asked, with the attempts that are left
 * @param waitHours the hours between two attempts; 0 for none
 * @param opensAt from when on attempts can begin
 * @param closesAt until when
 * @param nextAt from when on the next attempt may begin; null where nothing is waited for
 * @param attempts the attempts, the newest first
 */
public record OwnAssessment(
        String programme,
        String title,
        String instructions,
        AssessmentStep step,
        Integer best,
        int passMark,
        QuizRules rules,
        long waitHours,
        Instant opensAt,
        Instant closesAt,
        Instant nextAt,
        List<Taken> attempts) {

    /**
     * An attempt.
     *
     * @param id its public id
     * @param percent the result; null while it is open
     * @param passed whether that was enough
     * @param told whether its answers can be looked at
     */
    public record Taken(String id, Instant startedAt, Integer percent, boolean passed, boolean told) {}
}
