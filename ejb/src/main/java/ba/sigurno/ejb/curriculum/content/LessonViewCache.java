package ba.sigurno.ejb.curriculum.content;

import ba.sigurno.persistence.curriculum.module.Lesson;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lessons as they are shown, rendered once: a published edition never changes. Drafts are rendered each time. It holds a
 * bounded number, and of those the ones that were asked for last.
 */
@ApplicationScoped
public class LessonViewCache {

    /** The maximum number kept: all lessons of a country's modules in some languages. */
    static final int MAX_KEPT = 400;

    private final Map<Key, LessonView> kept = new LinkedHashMap<>(MAX_KEPT, .75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, LessonView> eldest) {
            return size() > MAX_KEPT;
        }
    };

    private record Key(Long lesson, Language language) {}

    /** Returns what a lesson says in a language. */
    public LessonView of(Lesson lesson, Language language) {
        if (!lesson.getEdition().isPublished()) {
            return LessonView.of(lesson.getContent(), language);
        }
        var key = new Key(lesson.getId(), language);
        synchronized (kept) {
            var known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        var view = LessonView.of(lesson.getContent(), language);
        synchronized (kept) {
            kept.put(key, view);
        }
        return view;
    }
}
