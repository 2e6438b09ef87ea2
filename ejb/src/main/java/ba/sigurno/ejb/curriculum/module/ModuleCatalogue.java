package ba.sigurno.ejb.curriculum.module;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.quiz.settings.QuizKey;
import ba.sigurno.ejb.text.SearchPattern;
import ba.sigurno.persistence.curriculum.module.Lesson;
import ba.sigurno.persistence.curriculum.module.Module;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The modules there are, for staff to choose from and to read through. */
@Stateless
@RolesAllowed({"TEACHER", "EDITOR", "TRAINER", "PLANNER", "COORDINATOR", "ADMIN"})
public class ModuleCatalogue {

    /** Modules on a page of the catalogue. */
    public static final int PAGE_SIZE = 12;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private QuizKey key;

    /**
     * Filters the catalogue; each part may be null.
     *
     * @param text a part of title or summary, in either script
     * @param ageBand the code of an age band
     * @param strand the code of a strand
     */
    public record Filter(String text, String ageBand, String strand) {}

    /** One page of the modules that fit, in their newest editions, youngest pupils first. */
    public Page<ModuleLine> search(Filter filter, int wished, Language language) {
        long total = query(ModuleEdition.SEARCH_COUNT, Long.class, filter).getSingleResult();
        int page = Page.within(wished, total, PAGE_SIZE);
        var editions = query(ModuleEdition.SEARCH, ModuleEdition.class, filter)
                .setFirstResult(Page.offset(page, PAGE_SIZE))
                .setMaxResults(PAGE_SIZE)
                .getResultList();
        var outcomes = outcomes(editions);
        return Page.of(editions, page, total, PAGE_SIZE)
                .map(edition -> ModuleLine.of(edition, of(edition, outcomes), language));
    }

    /** A module with its plan and the key of its quiz. */
    public ModulePreview preview(String slug, Language language) {
        var edition = em.createNamedQuery(ModuleEdition.BY_SLUG, ModuleEdition.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("module " + slug));
        var lessons = em.createNamedQuery(Lesson.OF_EDITION, Lesson.class)
                .setParameter("edition", edition)
                .getResultList();
        var quiz = edition.getQuiz();
        return new ModulePreview(
                ModuleOverview.of(edition, of(edition, outcomes(List.of(edition))), lessons, language),
                quiz.getPublicId(),
                edition.getReadings(),
                key.of(quiz, language));
    }

    /** The age bands, youngest first. */
    public List<AgeBand> ageBands() {
        return em.createNamedQuery(AgeBand.ALL, AgeBand.class).getResultList();
    }

    /** The strands, in order. */
    public List<Strand> strands() {
        return em.createNamedQuery(Strand.ALL, Strand.class).getResultList();
    }

    /** The outcomes of all modules on a page, by the module's id. */
    private Map<Object, List<Outcome>> outcomes(List<ModuleEdition> editions) {
        if (editions.isEmpty()) {
            return Map.of();
        }
        return em.createNamedQuery(Module.OUTCOMES, Object[].class)
                .setParameter(
                        "modules",
                        editions.stream().map(each -> each.getModule().getId()).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        pair -> pair[0], Collectors.mapping(pair -> (Outcome) pair[1], Collectors.toList())));
    }

    private static List<Outcome> of(ModuleEdition edition, Map<Object, List<Outcome>> outcomes) {
        return outcomes.getOrDefault(edition.getModule().getId(), List.of());
    }

    private <T> TypedQuery<T> query(String name, Class<T> type, Filter filter) {
        var text = filter.text() == null ? "" : filter.text().strip();
        return em.createNamedQuery(name, type)
                .setParameter("ageBand", filter.ageBand())
                .setParameter("strand", filter.strand())
                .setParameter("latin", SearchPattern.containing(Transliterator.toLatin(text)))
                .setParameter("cyrillic", SearchPattern.containing(Transliterator.toCyrillic(text)));
    }
}
