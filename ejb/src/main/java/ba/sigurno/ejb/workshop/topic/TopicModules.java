package ba.sigurno.ejb.workshop.topic;

import ba.sigurno.ejb.curriculum.module.ModuleTitles;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.topic.WorkshopTopic;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Names the published modules that belong to topics: two statements and those of the catalogue, for any number. */
public final class TopicModules {

    private static final int MAX_MODULES = 500;

    private final EntityManager em;

    /** Reads by an entity manager. */
    public TopicModules(EntityManager em) {
        this.em = em;
    }

    /**
     * A module.
     *
     * @param slug its name in addresses
     * @param title what it is called
     */
    public record Titled(String slug, String title) {}

    /** Returns all published modules, those for the youngest first. */
    public List<Titled> all(Language language) {
        return em
                .createNamedQuery(ModuleEdition.CATALOGUE, ModuleEdition.class)
                .setParameter("ageBandId", null)
                .setParameter("strandId", null)
                .setMaxResults(MAX_MODULES)
                .getResultList()
                .stream()
                .map(edition -> new Titled(edition.getModule().getSlug(), ModuleTitles.of(edition, language)))
                .toList();
    }

    /** Returns the modules of each topic that has some, by its code. */
    public Map<String, List<Titled>> byTopic(Language language) {
        var pairs = em.createNamedQuery(WorkshopTopic.MODULES, Object[].class).getResultList();
        if (pairs.isEmpty()) {
            return Map.of();
        }
        var titled = all(language).stream()
                .collect(Collectors.toMap(Titled::slug, each -> each, (one, other) -> one, LinkedHashMap::new));
        return pairs.stream()
                .filter(pair -> titled.containsKey(Objects.toString(pair[1])))
                .collect(Collectors.groupingBy(
                        pair -> Objects.toString(pair[0]),
                        Collectors.mapping(pair -> titled.get(Objects.toString(pair[1])), Collectors.toList())));
    }
}
