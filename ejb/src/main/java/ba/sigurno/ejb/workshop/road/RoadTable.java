package ba.sigurno.ejb.workshop.road;

import ba.sigurno.persistence.territory.Municipality;
import ba.sigurno.persistence.workshop.road.RoadTime;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The times on the road among some municipalities: what a planner corrected, else the estimate. */
public final class RoadTable {

    private final Map<Pair, Integer> corrected;

    /** Two municipalities by their keys, the lower first. */
    private record Pair(long lower, long higher) {

        static Pair of(Municipality one, Municipality other) {
            return new Pair(Math.min(one.getId(), other.getId()), Math.max(one.getId(), other.getId()));
        }
    }

    RoadTable(Collection<RoadTime> corrections) {
        corrected = corrections.stream()
                .collect(Collectors.toMap(road -> Pair.of(road.getFrom(), road.getTo()), RoadTime::getMinutes));
    }

    /**
     * Returns the time between two of the municipalities, in minutes, the same both ways.
     *
     * @param one null when it is not known, as that of some schools
     * @return empty when it cannot be said: one of them or its coordinates are not known
     */
    public OptionalInt minutes(Municipality one, Municipality other) {
        if (one == null || other == null) {
            return OptionalInt.empty();
        }
        if (one.getId().equals(other.getId())) {
            return OptionalInt.of(RoadEstimate.ENDS);
        }
        var known = corrected.get(Pair.of(one, other));
        return known == null ? RoadEstimate.minutes(one, other) : OptionalInt.of(known);
    }
}
