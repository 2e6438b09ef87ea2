package ba.sigurno.ejb.curriculum.journey;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.persistence.curriculum.module.Lesson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the shapes of published lessons, which never change: a step of a pupil reads no content. */
@ApplicationScoped
public class LessonShapes {

    /** The maximum number of lessons kept, of some kilobytes each. */
    private static final int MAX_KEPT = 1_000;

    @Inject
    private Entities entities;

    private final Map<String, LessonShape> kept = new ConcurrentHashMap<>();

    /** Returns the shape of a lesson by its public id; not found when there is no such lesson. */
    LessonShape of(String lessonId) {
        var known = lessonId == null ? null : kept.get(lessonId);
        return known == null ? read(lessonId) : known;
    }

    private LessonShape read(String lessonId) {
        var lesson = entities.find(Lesson.class, Lesson.BY_PUBLIC_ID, lessonId);
        var shape = LessonShape.of(lesson);
        if (lesson.getEdition().isPublished()) {
            if (kept.size() >= MAX_KEPT) {
                kept.clear();
            }
            kept.put(lessonId, shape);
        }
        return shape;
    }
}
