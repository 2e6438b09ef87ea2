package ba.sigurno.persistence.training.programme;

import java.util.Optional;

/** The level of a trainer on the trainers' own ladder. */
public enum TrainerLevel {
    /** Learns to lead trainings, by helping in those of others. */
    TRAINEE,
    /** Leads trainings. */
    TRAINER,
    /** Leads trainings, and judges the practice of others. */
    LEAD;

    /** Returns whether it is this one or a higher one. */
    public boolean isAtLeast(TrainerLevel least) {
        return compareTo(least) >= 0;
    }

    /** Returns the next higher one; empty for the highest. */
    public Optional<TrainerLevel> next() {
        return this == LEAD ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /** Returns the next lower one; empty for the lowest. */
    public Optional<TrainerLevel> previous() {
        return this == TRAINEE ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }
}
