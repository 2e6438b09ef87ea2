package ba.sigurno.ejb.curriculum.module;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.text.SearchFolding;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds modules in memory: a search in the database reads the texts of all, since letters are compared without their
 * diacritics. Published editions never change, so the index is read anew only when one more is published.
 */
@ApplicationScoped
public class ModuleIndex {

    /** Modules on a page of the catalogue. */
    public static final int PAGE_SIZE = 12;

    /** Some kilobytes each. */
    private static final int MAX = 10_000;

    @PersistenceContext
    private EntityManager em;

    private volatile Snapshot snapshot = new Snapshot(List.of(), List.of());

    private record Snapshot(List<Object> stamp, List<IndexedModule> modules) {}

    /** Returns one page of the modules that fit, in their newest editions, youngest pupils first. */
    public Page<ModuleLine> search(ModuleFilter filter, int wished, Language language) {
        var folded = SearchFolding.fold(filter.text());
        var found = modules().stream()
                .filter(module -> module.fits(filter, folded))
                .map(IndexedModule::editionId)
                .toList();
        int page = Page.within(wished, found.size(), PAGE_SIZE);
        int from = Page.offset(page, PAGE_SIZE);
        var ids = found.subList(from, Math.min(from + PAGE_SIZE, found.size()));
        return Page.of(lines(ids, language), page, found.size(), PAGE_SIZE);
    }

    /** Returns the outcomes of editions, by the edition's id. */
    public Map<Object, List<Outcome>> outcomes(List<ModuleEdition> editions) {
        if (editions.isEmpty()) {
            return Map.of();
        }
        return em.createNamedQuery(ModuleEdition.OUTCOMES, Object[].class)
                .setParameter("ids", editions.stream().map(ModuleEdition::getId).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        pair -> pair[0], Collectors.mapping(pair -> (Outcome) pair[1], Collectors.toList())));
    }

    private List<ModuleLine> lines(List<Long> ids, Language language) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var editions = em.createNamedQuery(ModuleEdition.BY_IDS, ModuleEdition.class)
                .setParameter("ids", ids)
                .getResultList();
        var outcomes = outcomes(editions);
        var byId = editions.stream().collect(Collectors.toMap(ModuleEdition::getId, Function.identity()));
        return ids.stream()
                .map(byId::get)
                .map(edition -> ModuleLine.of(edition, outcomes.getOrDefault(edition.getId(), List.of()), language))
                .toList();
    }

    private List<IndexedModule> modules() {
        var stamp = Arrays.asList(em.createNamedQuery(ModuleEdition.PUBLISHED_STAMP, Object[].class)
                .getSingleResult());
        var known = snapshot;
        if (!known.stamp().equals(stamp)) {
            known = new Snapshot(stamp, read());
            snapshot = known;
        }
        return known.modules();
    }

    private List<IndexedModule> read() {
        return em
                .createNamedQuery(ModuleEdition.CATALOGUE, ModuleEdition.class)
                .setParameter("ageBandId", null)
                .setParameter("strandId", null)
                .setMaxResults(MAX)
                .getResultList()
                .stream()
                .map(IndexedModule::of)
                .toList();
    }
}
