package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.curriculum.DraftModule;
import ba.sigurno.ear.inserver.quiz.TriedQuiz;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ear.support.Recording;
import ba.sigurno.ejb.curriculum.editing.LessonEditing;
import ba.sigurno.ejb.curriculum.editing.SeenBlock;
import ba.sigurno.ejb.curriculum.editing.SeenScreen;
import ba.sigurno.ejb.curriculum.journey.PupilPreview;
import ba.sigurno.ejb.curriculum.sound.SoundStore;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;

/** The rows of the {@link AccessMatrix} about lessons that are written. */
@RequestScoped
public class LessonEditingOperations {

    private static final Language WRITTEN = Language.BOSNIAN;

    private static final byte[] DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>".getBytes(StandardCharsets.UTF_8);

    @Inject
    private LessonEditing editing;

    @Inject
    private PupilPreview preview;

    @Inject
    private SoundStore sounds;

    @Inject
    private DraftModule drafts;

    @Inject
    private AsStaff asStaff;

    void addTo(Operations all) throws Exception {
        var lesson = TriedQuiz.lesson();
        var id = drafts.lesson(lesson);
        var screen = SeenScreen.at(lesson, 1);
        var seen = SeenBlock.at(lesson, 1, 1);
        var recording = Recording.mp3();
        var digest = asStaff.call(Demo.EDITOR, () -> editing.addSound(recording));
        var block = lesson.screens().get(0).blocks().get(0);
        all.asks("LessonEditing.open", () -> editing.open(id, WRITTEN))
                .asks("LessonEditing.block", () -> editing.block(id, seen))
                .does("LessonEditing.rename", () -> editing.rename(id, WRITTEN, "Lekcija"))
                .does("LessonEditing.addScreen", () -> editing.addScreen(id, WRITTEN, "Ekran"))
                .does(
                        "LessonEditing.putScreen",
                        () -> editing.putScreen(id, 1, lesson.screens().get(0)))
                .does("LessonEditing.renameScreen", () -> editing.renameScreen(id, screen, WRITTEN, "Ekran"))
                .does("LessonEditing.moveScreen", () -> editing.moveScreen(id, screen, 1))
                .asks("LessonEditing.removeScreen", () -> editing.removeScreen(id, screen))
                .asks("LessonEditing.addBlock", () -> editing.addBlock(id, screen, 1, block))
                .does("LessonEditing.duplicateBlock", () -> editing.duplicateBlock(id, seen))
                .does("LessonEditing.moveBlock", () -> editing.moveBlock(id, seen, 1, 1))
                .asks("LessonEditing.removeBlock", () -> editing.removeBlock(id, seen))
                .asks("LessonEditing.replaceBlock", () -> editing.replaceBlock(id, seen, block))
                .asks("LessonEditing.pictures", () -> editing.pictures(id, WRITTEN))
                .asks("LessonEditing.addPicture", () -> editing.addPicture(DRAWING))
                .asks("LessonEditing.addSound", () -> editing.addSound(recording))
                .asks("SoundStore.get", () -> sounds.get(digest))
                .asks("PupilPreview.draft", () -> preview.draft(id, WRITTEN));
    }
}
