package ba.sigurno.persistence.workshop.topic;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.Language;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * The texts of a topic in one language, as a row of its own. An element of a collection would not do: EclipseLink
 * identifies those by their content, and two languages may well have the same.
 */
@Entity
@Cacheable
@Table(name = "workshop_topic_text")
class TopicTranslation extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "topic_id")
    private WorkshopTopic topic;

    @Column(nullable = false)
    private Language language;

    @Embedded
    private TopicText text;

    protected TopicTranslation() {}

    TopicTranslation(WorkshopTopic topic, Language language, TopicText text) {
        this.topic = topic;
        this.language = language;
        this.text = text;
    }

    void say(TopicText text) {
        this.text = text;
    }

    Language getLanguage() {
        return language;
    }

    TopicText getText() {
        return text;
    }
}
