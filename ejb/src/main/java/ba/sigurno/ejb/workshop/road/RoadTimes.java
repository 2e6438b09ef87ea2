package ba.sigurno.ejb.workshop.road;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.territory.Municipality;
import ba.sigurno.persistence.workshop.road.RoadTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Knows how long one drives from one municipality to another. */
@ApplicationScoped
public class RoadTimes {

    @PersistenceContext
    private EntityManager em;

    /** Reads the times among all these municipalities by one query; nulls among them are left out. */
    public RoadTable among(Collection<Municipality> places) {
        var ids = places.stream()
                .filter(Objects::nonNull)
                .map(BaseEntity::getId)
                .distinct()
                .toList();
        return new RoadTable(
                ids.size() < 2
                        ? List.of()
                        : em.createNamedQuery(RoadTime.AMONG, RoadTime.class)
                                .setParameter("municipalityIds", ids)
                                .getResultList());
    }
}
