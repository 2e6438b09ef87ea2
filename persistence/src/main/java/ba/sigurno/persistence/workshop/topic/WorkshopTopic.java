package ba.sigurno.persistence.workshop.topic;

import ba.sigurno.persistence.curriculum.module.Module;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Multilingual;
import jakarta.persistence.Cacheable;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** A topic of workshops. */
@Entity
@Cacheable
@Table(name = "workshop_topic")
@NamedQuery(name = WorkshopTopic.ALL, query = "SELECT t FROM WorkshopTopic t ORDER BY t.position")
@NamedQuery(
        name = WorkshopTopic.ACTIVE,
        query = "SELECT t FROM WorkshopTopic t WHERE t.active = TRUE ORDER BY t.position")
@NamedQuery(
        name = WorkshopTopic.OF_MODULE,
        query =
                "SELECT t FROM WorkshopTopic t JOIN t.modules m WHERE t.active = TRUE AND m.slug = :slug ORDER BY t.position")
@NamedQuery(
        name = WorkshopTopic.MODULES,
        query = "SELECT t.code, m.slug FROM WorkshopTopic t JOIN t.modules m ORDER BY t.position")
@NamedQuery(name = WorkshopTopic.BY_CODE, query = "SELECT t FROM WorkshopTopic t WHERE t.code = :code")
public class WorkshopTopic extends BaseEntity implements Multilingual<TopicText> {

    /** Finds all topics, also those that can no longer be requested. */
    public static final String ALL = "WorkshopTopic.all";

    /** Finds the topics that can be requested. */
    public static final String ACTIVE = "WorkshopTopic.active";

    /** Finds the topics that can be requested and to which the module with {@code :slug} belongs. */
    public static final String OF_MODULE = "WorkshopTopic.ofModule";

    /** Finds pairs of the code of a topic and the slug of a module that belongs to it. */
    public static final String MODULES = "WorkshopTopic.modules";

    /** The maximum length of a title, in characters. */
    public static final int TITLE_LENGTH = 160;

    /** The maximum length of a description, in characters. */
    public static final int DESCRIPTION_LENGTH = 1_000;

    /** Finds the topic with {@code :code}. */
    public static final String BY_CODE = "WorkshopTopic.byCode";

    @Column(nullable = false)
    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "age_band_id")
    private AgeBand ageBand;

    private int position;

    private boolean active = true;

    @OneToMany(mappedBy = "topic", cascade = CascadeType.ALL, orphanRemoval = true)
    @MapKey(name = "language")
    @BatchFetch(BatchFetchType.IN)
    private Map<Language, TopicTranslation> texts = new HashMap<>();

    @Column(name = "edited_at")
    private Instant editedAt;

    @ManyToMany
    @JoinTable(
            name = "workshop_topic_module",
            joinColumns = @JoinColumn(name = "topic_id"),
            inverseJoinColumns = @JoinColumn(name = "module_id"))
    private Set<Module> modules = new HashSet<>();

    protected WorkshopTopic() {}

    /** Creates an active topic without texts; {@code ageBand} is null when it fits all. */
    public WorkshopTopic(String code, AgeBand ageBand) {
        this.code = code;
        this.ageBand = ageBand;
    }

    /** Lets it be requested, for {@code ageBand} or, when that is null, for all; {@code position} orders the list. */
    public void offer(AgeBand ageBand, int position) {
        this.ageBand = ageBand;
        this.position = position;
        active = true;
    }

    /**
     * Writes it anew, in all languages; from now on it is the installation's own, whatever the country's data say.
     *
     * @param ageBand the age it is for; null for all
     * @param offered whether it can be requested
     * @param said title and description in each language but Serbian in Cyrillic, which is derived
     * @param about the modules that belong to it
     */
    public void edit(
            AgeBand ageBand, boolean offered, Map<Language, TopicText> said, Collection<Module> about, Instant now) {
        for (var language : Language.values()) {
            var text = said.get(language);
            DomainException.require(
                    language.isCyrillic() || text != null && text.isComplete(),
                    "workshop_rule_topic_text_missing",
                    language.getNativeName());
        }
        this.ageBand = ageBand;
        active = offered;
        editedAt = now;
        said.forEach((language, text) -> text(language, text.getTitle(), text.getDescription()));
        modules.retainAll(about);
        modules.addAll(about);
    }

    /** Puts it at a place in the list. */
    public void moveTo(int position) {
        this.position = position;
    }

    /** Sets title and description in one language. */
    public void text(Language language, String title, String description) {
        var text = new TopicText(title, description);
        texts.computeIfAbsent(language, added -> new TopicTranslation(this, added, text))
                .say(text);
    }

    /** Keeps the topic from being requested; old requests keep it. */
    public void deactivate() {
        active = false;
    }

    public String getCode() {
        return code;
    }

    /** Returns whether it is meant for pupils as old as some of the class. */
    public boolean suits(SchoolClass schoolClass) {
        return ageBand == null || schoolClass.isOf(ageBand);
    }

    /** Returns the age band it is for; null when it fits all. */
    public AgeBand getAgeBand() {
        return ageBand;
    }

    public boolean isActive() {
        return active;
    }

    /** Returns whether an editor wrote it, so that the country's data leave it alone. */
    public boolean isEdited() {
        return editedAt != null;
    }

    public int getPosition() {
        return position;
    }

    /** Returns the modules that belong to it. */
    public Set<Module> getModules() {
        return Collections.unmodifiableSet(modules);
    }

    @Override
    public Map<Language, TopicText> getTexts() {
        return texts.values().stream()
                .collect(Collectors.toUnmodifiableMap(TopicTranslation::getLanguage, TopicTranslation::getText));
    }
}
