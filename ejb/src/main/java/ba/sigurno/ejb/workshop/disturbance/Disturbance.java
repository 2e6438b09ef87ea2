package ba.sigurno.ejb.workshop.disturbance;

import java.util.List;

/**
 * What stands on days that are no longer free.
 *
 * @param planned how many planned workshops
 * @param named the first of them, each as its day, topic and school; none for who sees no workshops
 * @param wished how many requests without a time prefer one of the days
 */
public record Disturbance(int planned, List<String> named, long wished) {

    /** Nothing. */
    static final Disturbance NONE = new Disturbance(0, List.of(), 0);

    /** Returns whether there is something. */
    public boolean isAny() {
        return planned > 0 || wished > 0;
    }
}
