package ba.sigurno.ejb.curriculum.journey;

import ba.sigurno.ejb.curriculum.content.LessonView;
import ba.sigurno.ejb.curriculum.module.ModuleTitles;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.curriculum.progress.OpenedLesson;
import ba.sigurno.persistence.i18n.Language;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import java.util.List;
import java.util.Map;

/**
 * A lesson to go through: all of it, so that a connection lost in the middle loses nothing.
 *
 * @param lessonId the lesson
 * @param moduleTitle what the module is called
 * @param companion who leads through it; null for nobody
 * @param ageBand the code of the age band that it is made for
 * @param number which lesson it is, from 1
 * @param lessons how many there are
 * @param content what it says
 * @param read whether the pupil has been through it
 * @param reader whose steps a browser keeps until they are sent, so that nobody sends another's; null when only looked at
 * @param bookmark the furthest screen that the pupil has seen, from 1
 * @param answers the answers so far, as a JSON object: positions from 1 by the address of the activity
 */
public record LessonPage(
        String lessonId,
        String moduleTitle,
        String companion,
        String ageBand,
        int number,
        int lessons,
        LessonView content,
        boolean read,
        String reader,
        int bookmark,
        String answers) {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    /** From what an edition says, for nobody in particular; not found when it has no such lesson. */
    static LessonPage of(ModuleEdition edition, int number, Language language) {
        var lesson = edition.getLessons().stream()
                .filter(each -> each.getPosition() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("lesson " + number + " of " + edition));
        return new LessonPage(
                lesson.getPublicId(),
                edition.getTexts().isEmpty() ? "" : ModuleTitles.of(edition, language),
                edition.getModule().getCompanion(),
                edition.getModule().getAgeBand().getCode(),
                number,
                edition.getLessons().size(),
                LessonView.of(lesson.getContent(), language),
                false,
                null,
                1,
                "{}");
    }

    /** Returns the page of a pupil, who goes on where these ended. */
    LessonPage resumed(String reader, List<OpenedLesson> opened) {
        var given = JSON.createObjectBuilder();
        opened.stream().filter(step -> step.block() != null).forEach(step -> given.add(step.block(), step.answer()));
        var first = opened.get(0);
        return new LessonPage(
                lessonId,
                moduleTitle,
                companion,
                ageBand,
                number,
                lessons,
                content,
                first.completedAt() != null,
                reader,
                Math.max(1, first.screen()),
                given.build().toString());
    }

    /** What the lesson is called. */
    public String title() {
        return content.title();
    }

    /** How many screens it has. */
    public int screens() {
        return content.screens().size();
    }

    /** Whether the quiz follows. */
    public boolean isLast() {
        return number == lessons;
    }
}
