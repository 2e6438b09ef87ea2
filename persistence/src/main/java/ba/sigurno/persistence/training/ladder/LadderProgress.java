package ba.sigurno.persistence.training.ladder;

import ba.sigurno.persistence.training.programme.TrainerLevel;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The progress of a trainer towards the next level. */
public final class LadderProgress {

    private final TrainerLevel level;
    private final List<Line> lines;

    /**
     * A requirement and the part of it that is reached.
     *
     * @param reached never more than is asked for
     */
    public record Line(LadderRequirement requirement, int reached) {

        /** Returns whether the amount asked for is reached. */
        public boolean isMet() {
            return reached >= requirement.getAmount();
        }
    }

    /**
     * The facts of one trainer.
     *
     * @param level the level that the trainer has
     * @param counts the numbers of sessions assisted in and led and of teachers taught; none for missing ones
     * @param certificates the public ids of the programmes of which a certificate is in force
     * @param practice the levels for which practice was accepted
     */
    public record Known(
            TrainerLevel level,
            Map<LadderKind, Integer> counts,
            Set<String> certificates,
            Set<TrainerLevel> practice) {}

    /** Computes the progress by the requirements of all levels. */
    public LadderProgress(Collection<LadderRequirement> all, Known known) {
        level = known.level();
        var next = level.next();
        lines = all.stream()
                .filter(requirement ->
                        next.filter(requirement.getLevel()::equals).isPresent())
                .map(requirement ->
                        new Line(requirement, Math.min(requirement.getAmount(), reached(requirement, known))))
                .toList();
    }

    private static int reached(LadderRequirement requirement, Known known) {
        return switch (requirement.getKind()) {
            case CERTIFICATE ->
                known.certificates().contains(requirement.getProgramme().getPublicId()) ? 1 : 0;
            case PRACTICE -> known.practice().contains(requirement.getLevel()) ? 1 : 0;
            case ASSISTED, LED, TAUGHT -> known.counts().getOrDefault(requirement.getKind(), 0);
        };
    }

    /** Returns the level that the trainer has. */
    public TrainerLevel getLevel() {
        return level;
    }

    /** Returns the level that the trainer is on the way to; empty on the highest. */
    public Optional<TrainerLevel> getNext() {
        return level.next();
    }

    /** Returns the requirements of the next level. */
    public List<Line> getLines() {
        return lines;
    }

    /** Counts the requirements that are met. */
    public int getDone() {
        return (int) lines.stream().filter(Line::isMet).count();
    }

    /** Returns whether all requirements of the next level are met; never where it has none. */
    public boolean isComplete() {
        return !lines.isEmpty() && getDone() == lines.size();
    }
}
