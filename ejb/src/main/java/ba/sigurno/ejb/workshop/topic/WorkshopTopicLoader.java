package ba.sigurno.ejb.workshop.topic;

import static java.util.stream.Collectors.toMap;

import ba.sigurno.ejb.territory.CountryPack;
import ba.sigurno.ejb.territory.CsvTable;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.topic.WorkshopTopic;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Function;

/**
 * Brings the topics in line with the country pack at every start, as the territory is: adds and updates, never removes,
 * because requests refer to them; a topic that left the file is no longer offered. What an editor wrote is left alone.
 */
@Singleton
@Startup
@DependsOn("FrameworkLoader")
@PermitAll
public class WorkshopTopicLoader {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CountryPack pack;

    @PostConstruct
    void load() {
        var ageBands = known(AgeBand.ALL, AgeBand.class, AgeBand::getCode);
        var gone = known(WorkshopTopic.ALL, WorkshopTopic.class, WorkshopTopic::getCode);
        var descriptions = pack.rows("workshop-topic-descriptions.csv").stream()
                .collect(toMap(row -> row.get("code"), CsvTable::texts));
        int position = 0;
        for (var row : pack.rows("workshop-topics.csv")) {
            var code = row.get("code");
            var ageBand = ageBands.get(row.get("age_band"));
            var topic = gone.containsKey(code) ? gone.remove(code) : new WorkshopTopic(code, ageBand);
            position++;
            if (!topic.isEdited()) {
                topic.offer(ageBand, position);
                text(topic, CsvTable.texts(row), descriptions.get(code));
                em.persist(topic);
            }
        }
        gone.values().stream().filter(topic -> !topic.isEdited()).forEach(WorkshopTopic::deactivate);
    }

    private static void text(WorkshopTopic topic, Map<Language, String> titles, Map<Language, String> descriptions) {
        titles.forEach((language, title) -> topic.text(language, title, descriptions.get(language)));
    }

    private <T> Map<String, T> known(String query, Class<T> type, Function<T, String> code) {
        return em.createNamedQuery(query, type).getResultStream().collect(toMap(code, Function.identity()));
    }
}
