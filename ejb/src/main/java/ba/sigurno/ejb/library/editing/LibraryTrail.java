package ba.sigurno.ejb.library.editing;

import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.LibraryItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Records in the audit trail what becomes of items. */
@ApplicationScoped
public class LibraryTrail {

    private static final String KIND = "library_item";

    @Inject
    private AuditService audit;

    /** Records what became of an item, with its name in addresses. */
    void record(String what, LibraryItem item) {
        audit.record("library_action_item_" + what, KIND, item.getPublicId(), item.getSlug());
    }

    /** Records what became of a version of an item in a language, with its number. */
    void record(String what, LibraryItem item, Language language, int number) {
        audit.record(
                "library_action_text_" + what,
                KIND,
                item.getPublicId(),
                String.join(AuditService.SEPARATOR, item.getSlug(), language.getTag(), String.valueOf(number)));
    }
}
