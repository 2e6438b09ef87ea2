package ba.sigurno.ejb.workshop.topic;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.topic.TopicText;
import java.util.List;
import java.util.Map;

/**
 * A topic to be changed, and as it was changed.
 *
 * @param ageBand the code of the age band it is for; null for all
 * @param offered whether it can be requested
 * @param texts title and description by language
 * @param modules the slugs of the modules that belong to it
 */
public record EditedTopic(String ageBand, boolean offered, Map<Language, TopicText> texts, List<String> modules) {

    public EditedTopic {
        texts = Map.copyOf(texts);
        modules = List.copyOf(modules);
    }
}
