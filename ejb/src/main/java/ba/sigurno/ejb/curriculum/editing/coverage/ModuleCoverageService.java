package ba.sigurno.ejb.curriculum.editing.coverage;

import ba.sigurno.ejb.curriculum.editing.coverage.CoverageView.Band;
import ba.sigurno.ejb.curriculum.editing.coverage.CoverageView.Cell;
import ba.sigurno.ejb.curriculum.editing.coverage.CoverageView.Line;
import ba.sigurno.ejb.curriculum.module.ModuleIndex;
import ba.sigurno.ejb.curriculum.module.ModuleTitles;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells editors which outcomes are covered by which module in which language. A few statements, however many modules. */
@Stateless
@RolesAllowed("EDITOR")
public class ModuleCoverageService {

    private static final int MAX = 10_000;

    /** Cyrillic is made of the Latin script. */
    private static final List<Language> LANGUAGES = Arrays.stream(Language.values())
            .filter(language -> !language.isCyrillic())
            .toList();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ModuleIndex index;

    /** Returns all outcomes by age band, each with how it is covered. */
    public CoverageView coverage(Language reader) {
        var byOutcome = byOutcome();
        var outcomes = em.createNamedQuery(Outcome.ALL, Outcome.class).getResultList();
        var bands = em.createNamedQuery(AgeBand.ALL, AgeBand.class).getResultList().stream()
                .map(band -> new Band(
                        band.getCode(),
                        Localised.text(band.getTexts(), reader),
                        outcomes.stream()
                                .filter(outcome -> outcome.getAgeBand().equals(band))
                                .map(outcome -> line(outcome, byOutcome.getOrDefault(outcome, List.of()), reader))
                                .toList()))
                .toList();
        return new CoverageView(LANGUAGES, bands);
    }

    private Map<Outcome, List<ModuleEdition>> byOutcome() {
        var editions = new ArrayList<>(em.createNamedQuery(ModuleEdition.CATALOGUE, ModuleEdition.class)
                .setParameter("ageBandId", null)
                .setParameter("strandId", null)
                .setMaxResults(MAX)
                .getResultList());
        editions.addAll(em.createNamedQuery(ModuleEdition.DRAFTS, ModuleEdition.class)
                .setMaxResults(MAX)
                .getResultList());
        var outcomes = index.outcomes(editions);
        var byOutcome = new HashMap<Outcome, List<ModuleEdition>>();
        editions.forEach(
                edition -> outcomes.getOrDefault(edition.getId(), List.of()).forEach(outcome -> byOutcome
                        .computeIfAbsent(outcome, first -> new ArrayList<>())
                        .add(edition)));
        return byOutcome;
    }

    private static Line line(Outcome outcome, List<ModuleEdition> editions, Language reader) {
        return new Line(
                outcome.getCode(),
                Localised.text(outcome.getTexts(), reader),
                LANGUAGES.stream()
                        .map(language -> cell(editions, language, reader))
                        .toList());
    }

    private static Cell cell(List<ModuleEdition> editions, Language language, Language reader) {
        return editions.stream()
                .filter(edition -> edition.getTexts().containsKey(language))
                .max(Comparator.comparing(ModuleCoverageService::progress))
                .map(edition -> new Cell(
                        language,
                        edition.getStatus(),
                        edition.getPublicId(),
                        ModuleTitles.of(edition, reader),
                        !edition.getReadings().isEmpty()))
                .orElse(new Cell(language, null, null, null, false));
    }

    /** A returned edition is a draft that was read once. */
    private static int progress(ModuleEdition edition) {
        return switch (edition.getStatus()) {
            case DRAFT -> 0;
            case RETURNED -> 1;
            case IN_REVIEW -> 2;
            case PUBLISHED -> 3;
        };
    }
}
