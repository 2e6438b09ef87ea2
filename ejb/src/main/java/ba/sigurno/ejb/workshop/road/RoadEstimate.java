package ba.sigurno.ejb.workshop.road;

import ba.sigurno.persistence.territory.Municipality;
import ba.sigurno.persistence.workshop.road.RoadTime;
import java.util.OptionalInt;

/**
 * Estimates the time on the road between two municipalities from their coordinates.
 *
 * <p>Roads of Bosnia and Herzegovina follow rivers and cross passes: by road it is about half as far again as by air (Tuzla–
 * Sarajevo 78 and 120 km, Sarajevo–Mostar 74 and 130 km, Bihać–Trebinje 300 and 430 km), and outside the few kilometres of
 * motorway one drives a kilometre a minute on average. With a quarter of an hour for leaving one town and finding a
 * school in another that gives 2 h 15 from Tuzla to Sarajevo and 7 to 8 h from Bihać to Trebinje, a little more than good
 * drivers need in summer. A trainer who is early waits; one who is late has a class waiting.
 */
final class RoadEstimate {

    /** The mean radius of the Earth, in kilometres. */
    private static final double EARTH = 6371.0;

    /** The length of a road by that of the straight line. */
    private static final double WINDING = 1.5;

    private static final double KM_PER_MINUTE = 1.0;

    /** The time within one municipality, and at both ends of each road together, in minutes. */
    static final int ENDS = 15;

    /** Nobody's watch is more exact. */
    private static final int STEP = 5;

    private RoadEstimate() {}

    /** Returns the time in minutes; empty when nobody published the coordinates of one of them. */
    static OptionalInt minutes(Municipality one, Municipality other) {
        if (isUnknown(one) || isUnknown(other)) {
            return OptionalInt.empty();
        }
        double driven = kilometres(one, other) * WINDING / KM_PER_MINUTE;
        int minutes = (int) Math.round((ENDS + driven) / STEP) * STEP;
        return OptionalInt.of(Math.min(minutes, RoadTime.MAX));
    }

    private static boolean isUnknown(Municipality place) {
        return place.getLatitude() == null || place.getLongitude() == null;
    }

    /** Returns the length of the great circle between two places (haversine), in kilometres. */
    private static double kilometres(Municipality one, Municipality other) {
        double from = Math.toRadians(one.getLatitude());
        double to = Math.toRadians(other.getLatitude());
        double across = Math.sin((to - from) / 2);
        double along = Math.sin(Math.toRadians(other.getLongitude() - one.getLongitude()) / 2);
        double chord = across * across + Math.cos(from) * Math.cos(to) * along * along;
        return 2 * EARTH * Math.asin(Math.sqrt(chord));
    }
}
