package ba.sigurno.ejb.workshop;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.workshop.TopicText;
import ba.sigurno.persistence.workshop.WorkshopTopic;

/** What a topic says in a reader's language. */
final class TopicTexts {

    private TopicTexts() {}

    static String title(WorkshopTopic topic, Language language) {
        return in(topic, language).getTitle();
    }

    static TopicText in(WorkshopTopic topic, Language language) {
        return Localised.text(
                topic.getTexts(),
                language,
                latin -> new TopicText(
                        Transliterator.toCyrillic(latin.getTitle()),
                        Transliterator.toCyrillic(latin.getDescription())));
    }
}
