package ba.sigurno.ejb.workshop.topic;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.workshop.topic.TopicText;
import ba.sigurno.persistence.workshop.topic.WorkshopTopic;

/** Gives the texts of a topic in a reader's language. */
public final class TopicTexts {

    private TopicTexts() {}

    public static String title(WorkshopTopic topic, Language language) {
        return in(topic, language).getTitle();
    }

    /** The age it is meant for; empty when for every age. */
    public static String ages(WorkshopTopic topic, Language language) {
        return topic.getAgeBand() == null
                ? ""
                : Localised.text(topic.getAgeBand().getTexts(), language);
    }

    public static TopicText in(WorkshopTopic topic, Language language) {
        return Localised.text(
                topic.getTexts(),
                language,
                latin -> new TopicText(
                        Transliterator.toCyrillic(latin.getTitle()),
                        Transliterator.toCyrillic(latin.getDescription())));
    }
}
