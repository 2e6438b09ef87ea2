package ba.sigurno.ejb.curriculum.journey;

import ba.sigurno.ejb.curriculum.content.LessonView;
import ba.sigurno.ejb.curriculum.content.LessonViewCache;
import ba.sigurno.ejb.curriculum.module.ModuleTitles;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.curriculum.progress.SavedStep;
import ba.sigurno.persistence.i18n.Language;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A lesson to go through: all of it, so that a connection lost in the middle loses nothing.
 *
 * @param assignmentId the assignment; null for a module that is only looked at
 * @param lessonId the lesson
 * @param moduleTitle what the module is called
 * @param companion who leads through it; null for nobody
 * @param ageBand the code of the age band that it is made for
 * @param number which lesson it is, from 1
 * @param lessons how many there are
 * @param stepsDone how many steps of the module (lessons and quiz) are done
 * @param content what it says
 * @param read whether the pupil has been through it
 * @param reader whose steps a browser keeps until they are sent, so that nobody sends another's; null when only looked at
 * @param bookmark the furthest screen that the pupil has seen, from 1
 * @param answers the answers so far, as a JSON object: positions from 1 by the address of the activity
 */
public record LessonPage(
        String assignmentId,
        String lessonId,
        String moduleTitle,
        String companion,
        String ageBand,
        int number,
        int lessons,
        int stepsDone,
        LessonView content,
        boolean read,
        String reader,
        int bookmark,
        String answers) {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    /**
     * From what is stored; not found when the edition has no such lesson.
     *
     * @param number the lesson's number, from 1
     * @param read the ids of the lessons that are read
     */
    static LessonPage of(
            String assignmentId,
            ModuleEdition edition,
            int number,
            Set<Long> read,
            Language language,
            LessonViewCache contents) {
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
                edition.getTexts().isEmpty() ? "" : ModuleTitles.of(edition, language),
                edition.getModule().getCompanion(),
                edition.getModule().getAgeBand().getCode(),
                number,
                edition.getLessons().size(),
                (int) done,
                contents.of(lesson, language),
                read.contains(lesson.getId()),
                null,
                1,
                "{}");
    }

    /** Returns the page of a pupil who goes on where these steps ended; of one who is new when there is none. */
    LessonPage resumed(String reader, List<SavedStep> steps) {
        var given = JSON.createObjectBuilder();
        steps.stream().filter(step -> step.block() != null).forEach(step -> given.add(step.block(), step.answer()));
        return new LessonPage(
                assignmentId,
                lessonId,
                moduleTitle,
                companion,
                ageBand,
                number,
                lessons,
                stepsDone,
                content,
                read,
                reader,
                steps.isEmpty() ? 1 : steps.get(0).screen(),
                given.build().toString());
    }

    /** What the lesson is called. */
    public String title() {
        return content.title();
    }

    /** Whether the quiz follows. */
    public boolean isLast() {
        return number == lessons;
    }
}
