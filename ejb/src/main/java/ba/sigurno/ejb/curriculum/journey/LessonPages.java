package ba.sigurno.ejb.curriculum.journey;

import ba.sigurno.ejb.entity.LruCache;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Lessons as they are shown, read and rendered once: a published edition never changes, and a pupil's page reads only what is
 * the pupil's own. Drafts are rendered each time.
 */
@ApplicationScoped
public class LessonPages {

    /** The maximum number kept: all lessons of a country's modules in some languages. */
    private static final int MAX_KEPT = 400;

    @PersistenceContext
    private EntityManager em;

    private final LruCache<Key, LessonPage> kept = new LruCache<>(MAX_KEPT);

    private record Key(Long editionId, int number, Language language) {}

    /** Returns a lesson of an edition by its number from 1, for nobody in particular; not found when there is none. */
    LessonPage of(Long editionId, int number, Language language) {
        return kept.get(new Key(editionId, number, language))
                .orElseGet(() -> of(em.find(ModuleEdition.class, editionId), number, language));
    }

    /** Returns it likewise, of an edition that is read already. */
    LessonPage of(ModuleEdition edition, int number, Language language) {
        if (!edition.isPublished()) {
            return LessonPage.of(edition, number, language);
        }
        var key = new Key(edition.getId(), number, language);
        return kept.get(key).orElseGet(() -> kept.put(key, LessonPage.of(edition, number, language)));
    }
}
