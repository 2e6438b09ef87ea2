package ba.sigurno.ejb.curriculum.editing.edition;

import ba.sigurno.ejb.curriculum.module.ModuleTitles;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Records the way of editions in the audit trail. */
@ApplicationScoped
public class EditionTrail {

    @Inject
    private AuditService audit;

    /** Records what became of an edition, with its title and its number. */
    void record(String what, ModuleEdition edition) {
        audit.record(
                "curriculum_action_edition_" + what,
                "module_edition",
                edition.getPublicId(),
                ModuleTitles.of(edition, Language.BOSNIAN) + AuditService.SEPARATOR + edition.getNumber());
    }
}
