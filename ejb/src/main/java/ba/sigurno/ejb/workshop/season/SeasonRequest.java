package ba.sigurno.ejb.workshop.season;

import java.time.LocalDate;
import java.util.Set;

/**
 * An approved request as a season knows it, or a training course, which only takes its trainer's time.
 *
 * @param id its public id
 * @param school the school in which it is held
 * @param municipality the school's, as a place of the roads; {@link SeasonRoads#NOWHERE} when nobody travels
 * @param minutes how long it takes
 * @param notBefore the earliest minute of the day at which it can start
 * @param notAfter the latest one
 * @param classes the classes that take part; none of them has two workshops on one day
 * @param preferredDays the days that the school prefers
 * @param closedDays the days of its authority without lessons
 * @param weight how much it matters that it finds a place, from {@value #MIN_WEIGHT} to {@value #MAX_WEIGHT}: more for a
 *     small school and for one far from all trainers
 * @param present its place in the plan as it stands; null when it has none
 * @param hours those that the school would like; null for any
 */
public record SeasonRequest(
        String id,
        long school,
        int municipality,
        long topic,
        String language,
        int minutes,
        int notBefore,
        int notAfter,
        Set<Long> classes,
        Set<LocalDate> preferredDays,
        Set<LocalDate> closedDays,
        int weight,
        PresentPlace present,
        PreferredHours hours) {

    /** The least weight: two requests always weigh more than one, so none is served at the price of two. */
    public static final int MIN_WEIGHT = 10;

    private static final int END_OF_DAY = 24 * 60;

    /** The greatest weight. */
    public static final int MAX_WEIGHT = 2 * MIN_WEIGHT - 1;

    /**
     * A place that a request has already.
     *
     * @param start the minute of the day
     * @param fixed whether it cannot be moved; otherwise moving it has a price
     */
    public record PresentPlace(String trainer, LocalDate day, int start, boolean fixed) {}

    /** From which minute of the day until which a school would like a workshop. */
    public record PreferredHours(int from, int until) {}

    /** A request of a school that prefers no hours. */
    public SeasonRequest(
            String id,
            long school,
            int municipality,
            long topic,
            String language,
            int minutes,
            int notBefore,
            int notAfter,
            Set<Long> classes,
            Set<LocalDate> preferredDays,
            Set<LocalDate> closedDays,
            int weight,
            PresentPlace present) {
        this(
                id,
                school,
                municipality,
                topic,
                language,
                minutes,
                notBefore,
                notAfter,
                classes,
                preferredDays,
                closedDays,
                weight,
                present,
                null);
    }

    public SeasonRequest {
        if (weight < MIN_WEIGHT || weight > MAX_WEIGHT) {
            throw new IllegalArgumentException("not a weight: " + weight);
        }
        classes = Set.copyOf(classes);
        preferredDays = Set.copyOf(preferredDays);
        closedDays = Set.copyOf(closedDays);
    }

    /** A request for any time of the day. */
    public SeasonRequest(
            String id,
            long school,
            int municipality,
            long topic,
            String language,
            int minutes,
            Set<Long> classes,
            Set<LocalDate> preferredDays,
            Set<LocalDate> closedDays,
            int weight,
            PresentPlace present) {
        this(
                id,
                school,
                municipality,
                topic,
                language,
                minutes,
                0,
                END_OF_DAY,
                classes,
                preferredDays,
                closedDays,
                weight,
                present);
    }

    /** Returns whether it would be in the hours that the school would like when it starts at a minute of the day. */
    boolean isInHours(int start) {
        return hours == null || start >= hours.from() && start + minutes <= hours.until();
    }

    /** Returns the same request with another place in the plan as it stands. */
    public SeasonRequest at(PresentPlace place) {
        return new SeasonRequest(
                id,
                school,
                municipality,
                topic,
                language,
                minutes,
                notBefore,
                notAfter,
                classes,
                preferredDays,
                closedDays,
                weight,
                place,
                hours);
    }
}
