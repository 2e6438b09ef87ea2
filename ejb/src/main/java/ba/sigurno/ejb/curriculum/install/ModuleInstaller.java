package ba.sigurno.ejb.curriculum.install;

import ba.sigurno.ejb.curriculum.format.ModuleDocument;
import ba.sigurno.ejb.framework.CurriculumOutline;
import ba.sigurno.persistence.curriculum.module.Module;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Stores modules of the country pack, each in a transaction of its own. Only {@link CountryModuleLoader} calls it. */
@Stateless
@PermitAll
public class ModuleInstaller {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Returns the codes that modules of this country may have: an age band and a strand each. */
    public List<String> codes() {
        var outline = CurriculumOutline.read(em);
        return outline.ageBands().stream()
                .flatMap(
                        ageBand -> outline.strands().stream().map(strand -> ageBand.getCode() + "-" + strand.getCode()))
                .toList();
    }

    /** Returns, by the code of each module that is here, the digests of the files that its editions came from. */
    public Map<String, Set<String>> sources() {
        return em.createNamedQuery(ModuleEdition.SOURCES, Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        source -> (String) source[0],
                        Collectors.mapping(source -> String.valueOf(source[1]), Collectors.toSet())));
    }

    /** Returns whether a module has this name in addresses. */
    public boolean isTaken(String slug) {
        return !em.createNamedQuery(Module.BY_SLUG, Module.class)
                .setParameter("slug", slug)
                .getResultList()
                .isEmpty();
    }

    /** Stores a module with its pictures, recordings and questions; {@code digest} is that of its files. */
    public void install(ModuleDocument document, ModuleMedia media, String digest) {
        media.keep(em, clock);
        var module = InstallableModule.of(document, digest, CurriculumOutline.read(em), clock.instant());
        var edition = module.edition();
        em.persist(edition.getModule());
        module.questions().forEach(version -> {
            em.persist(version.getQuestion());
            em.persist(version);
            // One after the other, so that their keys are in the order of the files.
            em.flush();
        });
        em.persist(edition.getQuiz());
        if (edition.getBeforeQuiz() != null) {
            em.persist(edition.getBeforeQuiz());
        }
        em.persist(edition);
    }
}
