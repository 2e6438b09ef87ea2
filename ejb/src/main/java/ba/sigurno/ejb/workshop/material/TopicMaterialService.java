package ba.sigurno.ejb.workshop.material;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.file.SentFiles;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.session.TrainingSession;
import ba.sigurno.persistence.workshop.material.TopicMaterial;
import ba.sigurno.persistence.workshop.topic.WorkshopTopic;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;

/** Lets editors keep the materials of the topics of workshops. */
@Stateless
@RolesAllowed("EDITOR")
public class TopicMaterialService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private TopicMaterials materials;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    @Inject
    private SentFiles files;

    /** Returns the materials of the topic with a code. */
    public TopicMaterialPage page(String topicCode, Language reader) {
        var topic = find(topicCode);
        return new TopicMaterialPage(TopicTexts.title(topic, reader), materials.of(topic));
    }

    /**
     * Adds a material.
     *
     * @throws DomainException when the title, the link or the file is no good, and when there are {@value TopicMaterial#MAX}
     */
    public void add(String topicCode, @Valid TopicMaterialCommand command) {
        var file = command.file() == null ? null : files.accept(command.file()).toStore();
        var topic = find(topicCode);
        em.lock(topic, LockModeType.PESSIMISTIC_WRITE);
        DomainException.require(
                materials.all(topic).size() < TopicMaterial.MAX, "workshop_rule_material_many", TopicMaterial.MAX);
        var link = FreeText.check(command.link(), TrainingSession.LINK_LENGTH);
        var material = new TopicMaterial(
                topic,
                FreeText.check(command.title(), TopicMaterial.TITLE_LENGTH),
                link.isEmpty() ? null : link,
                file,
                command.audience(),
                clock.instant());
        em.persist(material);
        record("workshop_action_material_added", material);
    }

    /**
     * Removes a material, by its public id.
     *
     * @throws NotFoundException when the topic has none with that id
     */
    public void remove(String topicCode, String materialId) {
        var material = materials.all(find(topicCode)).stream()
                .filter(one -> one.getPublicId().equals(materialId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("material " + materialId));
        em.remove(material);
        record("workshop_action_material_removed", material);
    }

    private void record(String action, TopicMaterial material) {
        audit.record(
                action,
                "workshop_topic",
                material.getTopic().getCode(),
                material.getTitle() + AuditService.SEPARATOR + TopicTexts.title(material.getTopic(), Language.BOSNIAN));
    }

    private WorkshopTopic find(String code) {
        return entities.findByCode(WorkshopTopic.class, WorkshopTopic.BY_CODE, code);
    }
}
