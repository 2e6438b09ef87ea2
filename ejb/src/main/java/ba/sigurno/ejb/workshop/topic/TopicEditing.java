package ba.sigurno.ejb.workshop.topic;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.curriculum.module.Module;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.topic.WorkshopTopic;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Writes the topics of workshops, and links them to modules. A topic is never deleted, because requests refer to it. */
@Stateless
@RolesAllowed("EDITOR")
public class TopicEditing {

    private static final int MAX_TOPICS = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /** Returns all topics, also those that are not offered. */
    public List<TopicLine> all(Language language) {
        var modules = new TopicModules(em).byTopic(language);
        return topics().stream()
                .map(topic -> new TopicLine(
                        topic.getCode(),
                        TopicTexts.title(topic, language),
                        TopicTexts.ages(topic, language),
                        topic.isActive(),
                        modules.getOrDefault(topic.getCode(), List.of())))
                .toList();
    }

    /** Returns the topic with a code. */
    public EditedTopic get(String code) {
        var topic = find(code);
        return new EditedTopic(
                topic.getAgeBand() == null ? null : topic.getAgeBand().getCode(),
                topic.isActive(),
                topic.getTexts(),
                topic.getModules().stream().map(Module::getSlug).toList());
    }

    /** Returns the age bands to choose from, youngest first. */
    public List<AgeBand> ageBands() {
        return em.createNamedQuery(AgeBand.ALL, AgeBand.class).getResultList();
    }

    /** Returns the modules to choose from, those for the youngest first. */
    public List<TopicModules.Titled> modules(Language language) {
        return new TopicModules(em).all(language);
    }

    /**
     * Saves a topic; a new one, at the end of the list, when the code is null.
     *
     * @throws DomainException when a title or a description is missing or too long
     */
    public void save(String code, EditedTopic change) {
        change.texts()
                .values()
                .forEach(text -> DomainException.require(
                        text.getTitle().length() <= WorkshopTopic.TITLE_LENGTH
                                && text.getDescription().length() <= WorkshopTopic.DESCRIPTION_LENGTH,
                        "workshop_rule_topic_text_long",
                        WorkshopTopic.TITLE_LENGTH,
                        WorkshopTopic.DESCRIPTION_LENGTH));
        var ageBand =
                change.ageBand() == null ? null : entities.findByCode(AgeBand.class, AgeBand.BY_CODE, change.ageBand());
        var topic = code == null ? added(ageBand) : find(code);
        em.lock(topic, LockModeType.PESSIMISTIC_WRITE);
        topic.edit(ageBand, change.offered(), change.texts(), modulesOf(change), clock.instant());
        audit.record(
                "workshop_action_topic_saved",
                "workshop_topic",
                topic.getCode(),
                TopicTexts.title(topic, Language.BOSNIAN));
    }

    private WorkshopTopic added(AgeBand ageBand) {
        var topics = topics();
        DomainException.require(topics.size() < MAX_TOPICS, "workshop_rule_topics_many", MAX_TOPICS);
        var topic = new WorkshopTopic(PublicId.random(), ageBand);
        topic.moveTo(topics.stream().mapToInt(WorkshopTopic::getPosition).max().orElse(0) + 1);
        em.persist(topic);
        em.flush();
        return topic;
    }

    private List<Module> modulesOf(EditedTopic change) {
        if (change.modules().isEmpty()) {
            return List.of();
        }
        return em.createNamedQuery(Module.BY_SLUGS, Module.class)
                .setParameter("slugs", change.modules())
                .getResultList();
    }

    private List<WorkshopTopic> topics() {
        return em.createNamedQuery(WorkshopTopic.ALL, WorkshopTopic.class)
                .setMaxResults(MAX_TOPICS)
                .getResultList();
    }

    private WorkshopTopic find(String code) {
        return entities.findByCode(WorkshopTopic.class, WorkshopTopic.BY_CODE, code);
    }
}
