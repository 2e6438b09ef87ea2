package ba.sigurno.ejb.workshop.material;

import ba.sigurno.persistence.workshop.material.TopicMaterial;
import ba.sigurno.persistence.workshop.topic.WorkshopTopic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads the materials of topics. */
@ApplicationScoped
public class TopicMaterials {

    @PersistenceContext
    private EntityManager em;

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

    List<TopicMaterial> all(WorkshopTopic topic) {
        return em.createNamedQuery(TopicMaterial.OF_TOPIC, TopicMaterial.class)
                .setParameter("topic", topic)
                .setMaxResults(TopicMaterial.MAX)
                .getResultList();
    }
}
