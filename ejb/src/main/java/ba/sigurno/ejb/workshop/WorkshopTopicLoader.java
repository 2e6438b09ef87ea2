package ba.sigurno.ejb.workshop;

import ba.sigurno.ejb.territory.CountryPack;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.WorkshopTopic;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Brings the topics a school can ask a workshop about in line with the country pack at every start. */
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
        try (var reader = Json.createReader(pack.open("workshop_topics.json"))) {
            reader.readArray().getValuesAs(JsonObject.class).forEach(this::load);
        }
    }

    private void load(JsonObject json) {
        var topic = em.createNamedQuery(WorkshopTopic.BY_CODE, WorkshopTopic.class)
                .setParameter("code", json.getString("code"))
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new WorkshopTopic(json.getString("code"), ageBand(json)));
        var texts = json.getJsonObject("texts");
        for (var tag : texts.keySet()) {
            var text = texts.getJsonObject(tag);
            topic.text(Language.ofTag(tag).orElseThrow(), text.getString("title"), text.getString("description"));
        }
        em.persist(topic);
    }

    private AgeBand ageBand(JsonObject json) {
        return json.containsKey("ageBand")
                ? em.createNamedQuery(AgeBand.BY_CODE, AgeBand.class)
                        .setParameter("code", json.getString("ageBand"))
                        .getSingleResult()
                : null;
    }
}
