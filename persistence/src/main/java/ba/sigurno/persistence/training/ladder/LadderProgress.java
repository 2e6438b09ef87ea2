package ba.sigurno.persistence.training.ladder;

import ba.sigurno.persistence.training.programme.TrainerLevel;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How far a trainer is on the way to the next level. */
public final class LadderProgress {

    private final TrainerLevel level;
    private final List<Line> lines;

    /**
     * A requirement and how much of it there is.
     *
     * @param reached never more than is asked for
     */
    public record Line(LadderRequirement requirement, int reached) {

        /** Whether there is as much as is asked for. */
        public boolean isMet() {
            return reached >= requirement.getAmount();
        }
    }

    /**
     * The facts of one trainer.
     *
     * @param level the level that the trainer has
     * @param counts how many sessions were helped in and led and how many teachers taught; none for what is missing
     * @param certificates the programmes of which a certificate is in force, by public ids
     * @param practice the levels for which practice was accepted
     */
    public record Known(
            TrainerLevel level,
            Map<LadderKind, Integer> counts,
            Set<String> certificates,
            Set<TrainerLevel> practice) {}

    /** The progress by what all levels ask for. */
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

    /** The level that the trainer has. */
    public TrainerLevel getLevel() {
        return level;
    }

    /** The level that the trainer is on the way to; empty on the highest. */
    public Optional<TrainerLevel> getNext() {
        return level.next();
    }

    /** The requirements of the next level. */
    public List<Line> getLines() {
        return lines;
    }

    /** How much of that is met. */
    public int getDone() {
        return (int) lines.stream().filter(Line::isMet).count();
    }

    /** Whether all is met that the next level asks for; never where it asks for nothing. */
    public boolean isComplete() {
        return !lines.isEmpty() && getDone() == lines.size();
    }
}
