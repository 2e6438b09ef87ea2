package ba.sigurno.ejb.library.item;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.library.item.LibraryItem;
import ba.sigurno.persistence.library.item.LibraryText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Finds what the public may see of an item, in the transaction of the caller. */
@ApplicationScoped
public class ItemFinder {

    @PersistenceContext
    private EntityManager em;

    /**
     * Returns a published item by its name in addresses.
     *
     * @throws NotFoundException when there is none, or it is not published
     */
    public LibraryItem published(String slug) {
        return em.createNamedQuery(LibraryItem.BY_SLUG, LibraryItem.class)
                .setParameter("slug", slug)
                .getResultStream()
                .filter(LibraryItem::isPublished)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("item " + slug));
    }

    /** Returns the newest published text of an item in each language that it has. */
    public List<LibraryText> shown(LibraryItem item) {
        return em.createNamedQuery(LibraryText.SHOWN, LibraryText.class)
                .setParameter("item", item)
                .getResultList();
    }
}
