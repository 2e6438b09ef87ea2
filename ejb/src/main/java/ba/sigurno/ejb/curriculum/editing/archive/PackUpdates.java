package ba.sigurno.ejb.curriculum.editing.archive;

import ba.sigurno.ejb.curriculum.module.ModuleTitles;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.framework.CurriculumOutline;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.curriculum.module.Module;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Offers editors the texts that a newer product brought for modules that are here already: nothing here is overwritten by
 * an upgrade. Such a text is taken over as a draft of the next edition, or left, until there is yet another.
 */
@Stateless
@RolesAllowed("EDITOR")
public class PackUpdates {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private AuditService audit;

    @Inject
    private PackTexts texts;

    /** Returns the modules with a newer text, by code. */
    public List<PackOffer> offers(Language language) {
        var sources = em.createNamedQuery(ModuleEdition.SOURCES, Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        source -> (String) source[0],
                        Collectors.mapping(
                                source -> String.valueOf(source[1]), Collectors.toCollection(HashSet::new))));
        // Mostly there is none: only then is more read of a module.
        return sources.keySet().stream()
                .filter(code -> texts.digest(code)
                        .filter(digest -> !sources.get(code).contains(digest))
                        .isPresent())
                .map(this::module)
                .filter(this::isOffered)
                .sorted(Comparator.comparing(Module::getCode))
                .map(module -> {
                    var newest = DraftMaker.editions(em, module).get(0);
                    return new PackOffer(
                            module.getCode(),
                            ModuleTitles.of(newest, language),
                            newest.getPublicId(),
                            !newest.isPublished());
                })
                .toList();
    }

    /** Makes a draft of a newer text, once, and returns the public id of the edition. */
    public String take(String code) {
        var module = offered(code);
        var editions = DraftMaker.editions(em, module);
        DomainException.require(
                editions.stream().allMatch(ModuleEdition::isPublished), "curriculum_import_effect_draft_open");
        var sent = texts.read(code, CurriculumOutline.read(em));
        DomainException.require(sent.problems().isEmpty(), "curriculum_pack_broken");
        var edition =
                new DraftMaker(em, clock, sent.reading().document().orElseThrow(), module).make(sent, caller.account());
        audit.record("curriculum_action_pack_taken", "moduleEdition", edition.getPublicId(), code);
        return edition.getPublicId();
    }

    /** Leaves a newer text: it is not offered any more. */
    public void leave(String code) {
        var module = offered(code);
        module.leave(texts.digest(code).orElseThrow());
        audit.record("curriculum_action_pack_left", "module", module.getPublicId(), code);
    }

    private Module offered(String code) {
        if (texts.digest(code).isEmpty()) {
            throw new NotFoundException("module " + code + " of the pack");
        }
        var module = module(code);
        em.refresh(module, LockModeType.PESSIMISTIC_WRITE);
        Set<String> known = DraftMaker.editions(em, module).stream()
                .map(edition -> String.valueOf(edition.getSourceDigest()))
                .collect(Collectors.toSet());
        DomainException.require(
                isOffered(module) && !known.contains(texts.digest(code).orElseThrow()), "curriculum_pack_gone");
        return module;
    }

    private boolean isOffered(Module module) {
        return !texts.digest(module.getCode()).orElseThrow().equals(module.getLeftDigest());
    }

    private Module module(String code) {
        return em.createNamedQuery(Module.BY_CODE, Module.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("module " + code));
    }
}
