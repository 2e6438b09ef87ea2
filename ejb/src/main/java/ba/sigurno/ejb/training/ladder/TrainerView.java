package ba.sigurno.ejb.training.ladder;

import ba.sigurno.persistence.training.programme.TrainerLevel;
import java.time.Instant;
import java.util.List;

/**
 * A trainer's place on the ladder.
 *
 * @param next the level that comes next; null on the highest
 * @param lower the level below; null on the lowest
 * @param lines what the next level asks for
 * @param ready whether all of that is met
 * @param history the steps so far, the last one first
 * @param practices whose practice was accepted for which level
 * @param rights what the caller can do
 */
public record TrainerView(
        String id,
        String name,
        TrainerLevel level,
        TrainerLevel next,
        TrainerLevel lower,
        List<LadderLine> lines,
        int done,
        boolean ready,
        List<Step> history,
        List<Practice> practices,
        Rights rights) {

    /** A step up or down. */
    public record Step(TrainerLevel level, Instant decidedAt, String by, String reason) {}

    /** Practice that was accepted. */
    public record Practice(TrainerLevel level, Instant acceptedAt, String by, String remark) {}

    /**
     * The caller's rights.
     *
     * @param seesAll whether the caller sees all trainers
     * @param decide whether the caller decides about this one
     * @param accept whether the caller can accept the trainer's practice for the next level
     */
    public record Rights(boolean seesAll, boolean decide, boolean accept) {}
}
