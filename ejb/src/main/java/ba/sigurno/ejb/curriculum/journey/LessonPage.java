package ba.sigurno.ejb.curriculum.journey;

import ba.sigurno.ejb.curriculum.module.ModuleTitles;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.curriculum.progress.SavedStep;
import ba.sigurno.persistence.i18n.Language;
import jakarta.json.Json;
import java.util.List;
import java.util.Set;

/**
 * A lesson to read.
 *
 * @param assignmentId the assignment; null for a module that is only looked at
 * @param lessonId the lesson
 * @param moduleTitle what the module is called
 * @param companion who leads through it; null for nobody
 * @param number which lesson it is, from 1
 * @param lessons how many there are
 * @param stepsDone how many steps of the module (lessons and quiz) are done
 * @param title what the lesson is called
 * @param html what it says
 * @param bookmark the furthest screen that the pupil has seen, from 1
 * @param answers the answers so far, as a JSON object: positions from 1 by the address of the activity
 */
public record LessonPage(
        String assignmentId,
        String lessonId,
        String moduleTitle,
        String companion,
        int number,
        int lessons,
        int stepsDone,
        String title,
        String html,
        int bookmark,
        String answers) {

    /**
     * From what is stored; not found when the edition has no such lesson.
     *
     * @param number the lesson's number, from 1
     * @param read the ids of the lessons that are read
     */
    static LessonPage of(String assignmentId, ModuleEdition edition, int number, Set<Long> read, Language language) {
        var lesson = edition.getLessons().stream()
                .filter(each -> each.getPosition() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("lesson " + number + " of " + edition));
        long done = edition.getLessons().stream()
                .filter(each -> read.contains(each.getId()))
                .count();
        return new LessonPage(
                assignmentId,
                lesson.getPublicId(),
                ModuleTitles.of(edition, language),
                edition.getModule().getCompanion(),
                number,
                edition.getLessons().size(),
                (int) done,
                ModuleTitles.of(lesson, language),
                ModuleTitles.html(lesson, language),
                1,
                "{}");
    }

    /** Returns the page of a pupil who goes on where these steps ended; of one who is new when there is none. */
    LessonPage resumed(List<SavedStep> steps) {
        if (steps.isEmpty()) {
            return this;
        }
        var given = Json.createObjectBuilder();
        steps.stream().filter(step -> step.block() != null).forEach(step -> given.add(step.block(), step.answer()));
        return new LessonPage(
                assignmentId,
                lessonId,
                moduleTitle,
                companion,
                number,
                lessons,
                stepsDone,
                title,
                html,
                steps.get(0).screen(),
                given.build().toString());
    }

    /** Whether the quiz follows. */
    public boolean isLast() {
        return number == lessons;
    }
}
