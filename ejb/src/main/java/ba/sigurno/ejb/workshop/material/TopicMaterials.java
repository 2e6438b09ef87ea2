package ba.sigurno.ejb.workshop.material;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.workshop.material.TopicMaterial;
import ba.sigurno.persistence.workshop.topic.WorkshopTopic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the materials of topics. */
@ApplicationScoped
public class TopicMaterials {

    /** Who writes and holds workshops. */
    private static final Set<Role> WORKSHOPS = EnumSet.of(Role.EDITOR, Role.TRAINER, Role.PLANNER);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    /** Returns the materials of a topic, the first added first. */
    public List<TopicMaterialLine> of(WorkshopTopic topic) {
        return all(topic).stream().map(TopicMaterialLine::of).toList();
    }

    /** Returns whether schools find something to read after a workshop on a topic. */
    public boolean hasForSchool(WorkshopTopic topic) {
        return em.createNamedQuery(TopicMaterial.COUNT_FOR_SCHOOL, Long.class)
                        .setParameter("topic", topic)
                        .getSingleResult()
                > 0;
    }

    /** Returns whether the caller sees all materials, and not only those for everybody. */
    public boolean areAllForCaller() {
        return WORKSHOPS.stream().anyMatch(caller::hasRole);
    }

    List<TopicMaterial> all(WorkshopTopic topic) {
        return em.createNamedQuery(TopicMaterial.OF_TOPIC, TopicMaterial.class)
                .setParameter("topic", topic)
                .setMaxResults(TopicMaterial.MAX)
                .getResultList();
    }
}
