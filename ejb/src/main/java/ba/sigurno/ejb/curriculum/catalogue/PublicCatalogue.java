package ba.sigurno.ejb.curriculum.catalogue;

import ba.sigurno.ejb.curriculum.module.ModuleFilter;
import ba.sigurno.ejb.curriculum.module.ModuleIndex;
import ba.sigurno.ejb.curriculum.module.ModuleLine;
import ba.sigurno.ejb.curriculum.module.ModuleOverview;
import ba.sigurno.ejb.curriculum.module.ModuleTitles;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.territory.CentreFacts;
import ba.sigurno.persistence.curriculum.module.Lesson;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.curriculum.module.ModulePage;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The published modules for everybody, without the keys of their quizzes. */
@Stateless
@PermitAll
public class PublicCatalogue {

    /** Notes are for editors. */
    private static final Set<ModulePage.Kind> PRINTED =
            EnumSet.of(ModulePage.Kind.PLAN, ModulePage.Kind.WORKSHEETS, ModulePage.Kind.FAMILY);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ModuleIndex index;

    @Inject
    private CentreFacts facts;

    /** One page of the modules that fit, in their newest editions, youngest pupils first. */
    public Page<ModuleLine> search(ModuleFilter filter, int wished, Language language) {
        return index.search(filter, wished, language);
    }

    /** A module as an adult looks at it before teaching it. */
    public ModuleOverview module(String slug, Language language) {
        var edition = find(slug);
        var lessons = em.createNamedQuery(Lesson.OF_EDITION, Lesson.class)
                .setParameter("edition", edition)
                .getResultList();
        return ModuleOverview.of(
                edition,
                index.outcomes(List.of(edition)).getOrDefault(edition.getId(), List.of()),
                lessons,
                language,
                facts);
    }

    /** The age bands, youngest first. */
    public List<AgeBand> ageBands() {
        return em.createNamedQuery(AgeBand.ALL, AgeBand.class).getResultList();
    }

    /** The strands, in order. */
    public List<Strand> strands() {
        return em.createNamedQuery(Strand.ALL, Strand.class).getResultList();
    }

    /** A page of a module to print; not found when the module has none of that kind. */
    public SheetPage sheet(String slug, ModulePage.Kind kind, Language language) {
        var edition = find(slug);
        if (kind == null || !PRINTED.contains(kind)) {
            throw new NotFoundException("page of " + slug);
        }
        return new SheetPage(
                slug,
                ModuleTitles.of(edition, language),
                Localised.text(edition.getModule().getAgeBand().getTexts(), language),
                kind,
                ModuleTitles.page(edition, kind, language, facts)
                        .orElseThrow(() -> new NotFoundException(kind + " of " + slug)),
                edition.getHelp());
    }

    private ModuleEdition find(String slug) {
        return em.createNamedQuery(ModuleEdition.BY_SLUG, ModuleEdition.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("module " + slug));
    }
}
