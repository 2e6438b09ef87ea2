package ba.sigurno.ejb.workshop.season;

import java.time.LocalDate;
import java.util.Set;

/**
 * A trainer as a season knows one: who may hold a workshop alone.
 *
 * @param id the public id of the account
 * @param home the municipality from which each day begins and in which it ends, as a place of the roads
 * @param topics the topics that the trainer holds
 * @param languages the languages in which the trainer holds them
 * @param leave the days without work
 * @param mostADay how many workshops on one day at most, 1 to {@value #MAX_A_DAY}
 * @param reach how far the trainer travels from home, in minutes one way
 */
public record SeasonTrainer(
        String id, int home, Set<Long> topics, Set<String> languages, Set<LocalDate> leave, int mostADay, int reach) {

    /** The maximum number of workshops of a trainer's day, for which all orders are compared. */
    public static final int MAX_A_DAY = 4;

    public SeasonTrainer {
        if (mostADay < 1 || mostADay > MAX_A_DAY) {
            throw new IllegalArgumentException("not a number of workshops of a day: " + mostADay);
        }
        topics = Set.copyOf(topics);
        languages = Set.copyOf(languages);
        leave = Set.copyOf(leave);
    }
}
