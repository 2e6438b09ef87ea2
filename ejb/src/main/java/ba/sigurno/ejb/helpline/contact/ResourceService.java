package ba.sigurno.ejb.helpline.contact;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.library.item.LibraryItem;
import ba.sigurno.persistence.library.item.LibraryText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads of the main schema the items of the library that a counsellor can name to somebody. */
@Stateless
@RolesAllowed({"COUNSELLOR", "SUPERVISOR"})
public class ResourceService {

    /** The newest are offered; nobody chooses among more by letters alone. */
    private static final int MAX = 200;

    @PersistenceContext
    private EntityManager em;

    /** Returns the published items by their names in addresses, with their titles in the reader's language. */
    public List<Choice> all(Language reader) {
        var items = em.createNamedQuery(LibraryItem.NEWEST, LibraryItem.class)
                .setMaxResults(MAX)
                .getResultList();
        if (items.isEmpty()) {
            return List.of();
        }
        var titles = new HashMap<Long, Map<Language, String>>();
        em.createNamedQuery(LibraryText.TITLES, Object[].class)
                .setParameter("ids", items.stream().map(BaseEntity::getId).toList())
                .getResultStream()
                .forEach(row -> titles.computeIfAbsent((Long) row[0], any -> new EnumMap<>(Language.class))
                        .put((Language) row[1], (String) row[2]));
        return items.stream()
                .filter(item -> titles.containsKey(item.getId()))
                .map(item -> new Choice(
                        item.getSlug(), Localised.text(titles.get(item.getId()), reader, Transliterator::toCyrillic)))
                .toList();
    }
}
