package ba.sigurno.ejb.competition.running;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Holds the editions that are switched on, for any number of threads. */
@ApplicationScoped
public class LiveEditions {

    private volatile Map<Integer, RunningEdition> editions = Map.of();

    /** Returns the edition with this key; empty when it is not switched on. */
    public Optional<RunningEdition> edition(int id) {
        return Optional.ofNullable(editions.get(id));
    }

    /** Returns all editions that are switched on. */
    public Collection<RunningEdition> all() {
        return editions.values();
    }

    void put(Map<Integer, RunningEdition> editions) {
        this.editions = Map.copyOf(editions);
    }
}
