package ba.sigurno.ejb.library.editing;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.file.SentFile;
import ba.sigurno.ejb.file.SentFiles;
import ba.sigurno.persistence.file.StoredFile;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.LibraryItem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Puts files beside the texts of an item, such as a leaflet as it is printed. A file belongs to a draft and is published with
 * it; the next draft begins with the same, and a file that no version has any more is deleted.
 */
@Stateless
@RolesAllowed("EDITOR")
public class ItemFiles {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private ItemDrafts drafts;

    @Inject
    private LibraryTrail trail;

    @Inject
    private SentFiles files;

    /**
     * Puts a file beside the draft in a language, instead of the one before; without a draft, one begins that says what is shown.
     *
     * @throws DomainException when nothing is written in the language yet, or the file is not taken
     */
    public void attach(String itemId, Language language, SentFile sent) {
        DomainException.require(sent != null, "library_rule_file_missing");
        var file = files.accept(sent).toStore();
        em.persist(file);
        replace(itemId, language, file);
    }

    /** Takes the file away from the draft in a language. */
    public void detach(String itemId, Language language) {
        replace(itemId, language, null);
    }

    private void replace(String itemId, Language language, StoredFile file) {
        var versions = drafts.versions(entities.find(LibraryItem.class, LibraryItem.TO_CHANGE, itemId));
        var before = versions.newest(language).orElseThrow(() -> new DomainException("library_rule_no_text"));
        var draft = before.isPublished() ? drafts.begin(versions, language) : before;
        var old = draft.getFile();
        draft.attach(file);
        drafts.deleteUnused(old);
        trail.record(file == null ? "detached" : "attached", versions.item(), language, draft.getNumber());
    }
}
