package ba.sigurno.ejb.curriculum.editing.edition;

import ba.sigurno.ejb.curriculum.module.ModuleTitles;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.curriculum.module.EditionStatus;
import ba.sigurno.persistence.curriculum.module.Module;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists modules for their editors, each with its newest published edition and its draft. A few statements, however many. */
@Stateless
@RolesAllowed("EDITOR")
public class EditedModuleList {

    private static final int MAX = 10_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    /** Returns one page of the modules that fit, youngest pupils first; each part of the filter may be null. */
    public Page<EditedModuleLine> search(
            String ageBand, String strand, ListedState state, int wished, Language reader) {
        var published = byModule(em.createNamedQuery(ModuleEdition.CATALOGUE, ModuleEdition.class)
                .setParameter("ageBandId", null)
                .setParameter("strandId", null)
                .setMaxResults(MAX)
                .getResultList());
        var drafts = byModule(em.createNamedQuery(ModuleEdition.DRAFTS, ModuleEdition.class)
                .setMaxResults(MAX)
                .getResultList());
        var all = new LinkedHashMap<Module, ModuleEdition>(drafts);
        published.forEach(all::putIfAbsent);
        var found = all.keySet().stream()
                .filter(module ->
                        ageBand == null || module.getAgeBand().getCode().equals(ageBand))
                .filter(module -> strand == null || module.getStrand().getCode().equals(strand))
                .filter(module -> state == null || fits(published.get(module), drafts.get(module), state))
                .toList();
        int page = Page.within(wished, found.size(), Page.SIZE);
        var shown = found.stream()
                .skip(Page.offset(page, Page.SIZE))
                .limit(Page.SIZE)
                .map(module -> line(module, published.get(module), drafts.get(module), reader))
                .toList();
        return Page.of(shown, page, found.size(), Page.SIZE);
    }

    private static Map<Module, ModuleEdition> byModule(List<ModuleEdition> editions) {
        var byModule = new LinkedHashMap<Module, ModuleEdition>();
        editions.forEach(edition -> byModule.put(edition.getModule(), edition));
        return byModule;
    }

    private boolean fits(ModuleEdition published, ModuleEdition draft, ListedState state) {
        var status = draft == null ? null : draft.getStatus();
        return switch (state) {
            case PUBLISHED -> published != null;
            case DRAFT -> status == EditionStatus.DRAFT;
            case IN_REVIEW -> status == EditionStatus.IN_REVIEW;
            case RETURNED -> status == EditionStatus.RETURNED;
            case TO_REVIEW -> status == EditionStatus.IN_REVIEW && !isSubmittedByCaller(draft);
            case TO_CORRECT -> status == EditionStatus.RETURNED && isSubmittedByCaller(draft);
        };
    }

    private boolean isSubmittedByCaller(ModuleEdition draft) {
        return caller.account().equals(draft.getSubmitter());
    }

    private static EditedModuleLine line(Module module, ModuleEdition published, ModuleEdition draft, Language reader) {
        var shown = draft == null ? published : draft;
        return new EditedModuleLine(
                module.getPublicId(),
                ModuleTitles.of(shown, reader),
                Localised.text(module.getAgeBand().getTexts(), reader),
                Localised.text(module.getStrand().getTexts(), reader),
                published == null ? null : published.getPublicId(),
                published == null ? 0 : published.getNumber(),
                draft == null ? null : draft.getPublicId(),
                draft == null ? null : draft.getStatus(),
                draft == null ? null : name(draft.getSubmitter() == null ? draft.getAuthor() : draft.getSubmitter()),
                shown.getReadings());
    }

    private static String name(Account account) {
        return account == null ? null : account.getDisplayName();
    }
}
