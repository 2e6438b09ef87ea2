package ba.sigurno.persistence.workshop.topic;

import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Multilingual;
import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** A topic of workshops. */
@Entity
@Cacheable
@Table(name = "workshop_topic")
@NamedQuery(name = WorkshopTopic.ALL, query = "SELECT t FROM WorkshopTopic t ORDER BY t.position")
@NamedQuery(
        name = WorkshopTopic.ACTIVE,
        query = "SELECT t FROM WorkshopTopic t WHERE t.active = TRUE ORDER BY t.position")
@NamedQuery(name = WorkshopTopic.BY_CODE, query = "SELECT t FROM WorkshopTopic t WHERE t.code = :code")
public class WorkshopTopic extends BaseEntity implements Multilingual<TopicText> {

    /** Finds all topics, also those that can no longer be requested. */
    public static final String ALL = "WorkshopTopic.all";

    /** Finds the topics that can be requested. */
    public static final String ACTIVE = "WorkshopTopic.active";

    /** Finds the topic with {@code :code}. */
    public static final String BY_CODE = "WorkshopTopic.byCode";

    @Column(nullable = false)
    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "age_band_id")
    private AgeBand ageBand;

    private int position;

    private boolean active = true;

    @ElementCollection
    @CollectionTable(name = "workshop_topic_text", joinColumns = @JoinColumn(name = "topic_id"))
    @MapKeyColumn(name = "language")
    private Map<Language, TopicText> texts = new HashMap<>();

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

    /** Sets title and description in one language. */
    public void text(Language language, String title, String description) {
        var text = new TopicText(title, description);
        if (!text.equals(texts.get(language))) {
            texts.put(language, text);
        }
    }

    /** Keeps the topic from being requested; old requests keep it. */
    public void deactivate() {
        active = false;
    }

    public String getCode() {
        return code;
    }

    /** Returns whether it is meant for pupils as old as those of the class. */
    public boolean suits(SchoolClass schoolClass) {
        return ageBand == null || ageBand.covers(schoolClass.getSchool().getLevel(), schoolClass.getGrade());
    }

    /** Returns the age band it is for; null when it fits all. */
    public AgeBand getAgeBand() {
        return ageBand;
    }

    public boolean isActive() {
        return active;
    }

    @Override
    public Map<Language, TopicText> getTexts() {
        return Collections.unmodifiableMap(texts);
    }
}
