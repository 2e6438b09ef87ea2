package ba.sigurno.persistence.curriculum.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes of a list as another list, by places from 1. */
final class Places {

    private Places() {}

    /** Puts something in at a place; one out of bounds is the nearest. */
    static <T> List<T> with(List<T> all, int place, T one) {
        var changed = new ArrayList<>(all);
        changed.add(Math.max(0, Math.min(place - 1, all.size())), one);
        return changed;
    }

    static <T> List<T> without(List<T> all, int place) {
        var changed = new ArrayList<>(all);
        changed.remove(place - 1);
        return changed;
    }

    static <T> List<T> changed(List<T> all, int place, UnaryOperator<T> change) {
        var changed = new ArrayList<>(all);
        changed.set(place - 1, change.apply(all.get(place - 1)));
        return changed;
    }
}
