package ba.sigurno.ejb.library.editing;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.file.StoredFile;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.library.item.LibraryItem;
import ba.sigurno.persistence.library.item.LibraryText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Begins drafts of items and clears away their files, in the transaction of the caller. */
@ApplicationScoped
public class ItemDrafts {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    ItemVersions versions(LibraryItem item) {
        return new ItemVersions(
                item,
                em.createNamedQuery(LibraryText.OF_ITEM, LibraryText.class)
                        .setParameter("item", item)
                        .getResultList());
    }

    /** Begins a draft in a language that says what is shown in it and has the same file. */
    LibraryText begin(ItemVersions versions, Language language) {
        var before = versions.newest(language).orElse(null);
        var draft = new LibraryText(
                versions.item(),
                language,
                before == null ? 1 : before.getNumber() + 1,
                versions.isSource(language) ? null : 0,
                em.getReference(Account.class, caller.account().getId()),
                clock.instant());
        if (before != null) {
            draft.goOnFrom(before);
        }
        em.persist(draft);
        return draft;
    }

    /** Deletes a file, or none, once no version has it. */
    void deleteUnused(StoredFile file) {
        if (file != null
                && em.createNamedQuery(LibraryText.COUNT_WITH_FILE, Long.class)
                                .setParameter("file", file)
                                .getSingleResult()
                        == 0) {
            em.remove(file);
        }
    }
}
