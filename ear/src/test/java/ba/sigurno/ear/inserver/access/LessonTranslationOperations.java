package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.curriculum.DraftModule;
import ba.sigurno.ear.inserver.quiz.TriedQuiz;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.curriculum.editing.translation.LessonTranslation;
import ba.sigurno.ejb.curriculum.editing.translation.ModuleTranslation;
import ba.sigurno.ejb.curriculum.editing.translation.TranslatedPart.Kind;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The rows of the {@link AccessMatrix} about lessons and editions that are translated. */
@RequestScoped
public class LessonTranslationOperations {

    private static final Language FROM = Language.BOSNIAN;

    private static final Language TO = Language.ENGLISH;

    @Inject
    private LessonTranslation translation;

    @Inject
    private ModuleTranslation editions;

    @Inject
    private DraftModule drafts;

    @Inject
    private AsStaff asStaff;

    /** Adds them, about a lesson of a draft. */
    void addTo(Operations all) throws Exception {
        var id = drafts.lesson(TriedQuiz.lesson());
        var lesson = asStaff.call(Demo.EDITOR, () -> translation.open(id, FROM, TO));
        var edition = lesson.editionId();
        var screen = lesson.parts().get(1).seen();
        var seen = lesson.parts().get(2).seen();
        all.asks("LessonTranslation.open", () -> translation.open(id, FROM, TO))
                .asks("LessonTranslation.block", () -> translation.block(id, seen, FROM, TO))
                .does("LessonTranslation.saveTitle", () -> translation.saveTitle(id, FROM, TO, "Lesson"))
                .asks("LessonTranslation.saveHeading", () -> translation.saveHeading(id, screen, FROM, TO, "Screen"))
                .asks("LessonTranslation.saveBlock", () -> translation.saveBlock(id, seen, FROM, TO, List.of("Text")))
                .asks("ModuleTranslation.open", () -> editions.open(edition, FROM, TO))
                .asks("ModuleTranslation.part", () -> editions.part(edition, Kind.NAME, FROM, TO))
                .asks(
                        "ModuleTranslation.save",
                        () -> editions.save(
                                edition,
                                Kind.NAME,
                                editions.part(edition, Kind.NAME, FROM, TO).seen(),
                                FROM,
                                TO,
                                "Module"));
    }
}
