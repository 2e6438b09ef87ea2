package ba.sigurno.persistence.workshop.proposal;

import ba.sigurno.persistence.workshop.request.PlannedTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The order in which places are accepted. A workshop that is moved frees its time for another one, which is refused as long as
 * the first is there. Of some that wait for each other in a circle, the first is refused.
 */
public final class AcceptanceOrder {

    private final Collection<SeasonPlace> places;
    private final Set<SeasonPlace> entered = new LinkedHashSet<>();
    private final Set<String> ordered = new LinkedHashSet<>();

    private AcceptanceOrder(Collection<SeasonPlace> places) {
        this.places = places;
    }

    /** Returns the public ids of places in that order. */
    public static List<String> of(Collection<SeasonPlace> places) {
        var order = new AcceptanceOrder(places);
        places.forEach(order::add);
        return List.copyOf(order.ordered);
    }

    private void add(SeasonPlace place) {
        if (entered.add(place)) {
            places.stream().filter(other -> stands(other, place)).forEach(this::add);
            ordered.add(place.getPublicId());
        }
    }

    /** Whether one stands today where the other goes. */
    private static boolean stands(SeasonPlace one, SeasonPlace other) {
        var workshop = one.getRequest().getWorkshop();
        return one != other
                && workshop != null
                && other.getStartsAt() != null
                && (workshop.getTrainer().equals(other.getTrainer())
                        || one.getRequest()
                                .getSchool()
                                .equals(other.getRequest().getSchool()))
                && new PlannedTime(workshop.getStartsAt(), workshop.getEndsAt())
                        .overlaps(other.getStartsAt(), other.getEndsAt());
    }
}
