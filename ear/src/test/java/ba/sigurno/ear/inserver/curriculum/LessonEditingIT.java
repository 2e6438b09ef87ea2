package ba.sigurno.ear.inserver.curriculum;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.quiz.TriedQuiz;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Concurrently.Deed;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.curriculum.editing.EditedLesson;
import ba.sigurno.ejb.curriculum.editing.LessonEditing;
import ba.sigurno.ejb.curriculum.editing.SavedBlock;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.curriculum.content.PictureBlock;
import ba.sigurno.persistence.curriculum.content.ProseBlock;
import ba.sigurno.persistence.curriculum.content.Screen;
import ba.sigurno.persistence.curriculum.module.Lesson;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.Texts;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two editors write a lesson of a draft, and neither loses anything. */
@ExtendWith(ArquillianExtension.class)
class LessonEditingIT {

    @Inject
    private LessonEditing editing;

    @Inject
    private DraftModule drafts;

    @Inject
    private AsStaff asStaff;

    @Inject
    private Concurrently concurrently;

    @Inject
    private Rows rows;

    private String lessonId;

    @BeforeEach
    void draft() throws Exception {
        lessonId = drafts.lesson(new LessonContent(
                text("Lekcija"),
                List.of(
                        new Screen(text("Prvi"), List.of(block("a"), block("b"))),
                        new Screen(text("Drugi"), List.of(block("c"))))));
    }

    private static Texts text(String text) {
        return TriedQuiz.text(text);
    }

    private static Block block(String text) {
        return new ProseBlock(text(text));
    }

    private EditedLesson open() throws Exception {
        return asStaff.call(Demo.EDITOR, () -> editing.open(lessonId, Language.BOSNIAN));
    }

    private List<List<Block>> stored() {
        return rows.read(em -> em
                .createNamedQuery(Lesson.BY_PUBLIC_ID, Lesson.class)
                .setParameter("publicId", lessonId)
                .getSingleResult()
                .getContent()
                .screens()
                .stream()
                .map(Screen::blocks)
                .toList());
    }

    @Test
    void changesOfDifferentBlocksAtTheSameMomentAreBothKept() throws Exception {
        var blocks = open().screens().get(0).blocks();
        var outcomes = concurrently.all(
                new Deed(
                        concurrently.staff(Demo.EDITOR),
                        () -> editing.replaceBlock(lessonId, blocks.get(0).seen(), block("a2"))),
                new Deed(
                        concurrently.staff(Demo.EDITOR_2),
                        () -> editing.replaceBlock(lessonId, blocks.get(1).seen(), block("b2"))));
        assertThat(outcomes).allSatisfy(outcome -> assertThat(((SavedBlock) outcome.value()).done())
                .isTrue());
        assertThat(stored()).containsExactly(List.of(block("a2"), block("b2")), List.of(block("c")));
    }

    @Test
    void ofTwoChangesOfOneBlockTheSecondIsToldAndMayReplaceWhatItSaw() throws Exception {
        var seen = open().screens().get(0).blocks().get(0).seen();
        var first = asStaff.call(Demo.EDITOR, () -> editing.replaceBlock(lessonId, seen, block("mine")));
        var second = asStaff.call(Demo.EDITOR_2, () -> editing.replaceBlock(lessonId, seen, block("theirs")));
        assertThat(first.done()).isTrue();
        assertThat(second.done()).isFalse();
        assertThat(second.theirs()).isEqualTo(block("mine"));
        assertThat(stored().get(0)).startsWith(block("mine"));
        var third = asStaff.call(Demo.EDITOR_2, () -> editing.replaceBlock(lessonId, second.seen(), block("theirs")));
        assertThat(third.done()).isTrue();
        assertThat(stored().get(0)).startsWith(block("theirs"));
    }

    @Test
    void aBlockThatSomebodyMovedIsStillTheSame() throws Exception {
        var seen = open().screens().get(0).blocks().get(0).seen();
        asStaff.run(Demo.EDITOR_2, () -> editing.moveBlock(lessonId, seen, 2, 2));
        asStaff.run(Demo.EDITOR, () -> editing.replaceBlock(lessonId, seen, block("a2")));
        assertThat(stored()).containsExactly(List.of(block("b")), List.of(block("c"), block("a2")));
    }

    @Test
    void whatWasRemovedCanBePutBackAndIsNotWrittenByThoseWhoDoNotKnow() throws Exception {
        var screen = open().screens().get(0);
        var seen = screen.blocks().get(1).seen();
        var removed = asStaff.call(Demo.EDITOR, () -> editing.removeBlock(lessonId, seen));
        var refused = asStaff.call(Demo.EDITOR_2, () -> editing.replaceBlock(lessonId, seen, block("b2")));
        assertThat(refused).isEqualTo(new SavedBlock(false, null, null));
        asStaff.run(Demo.EDITOR, () -> editing.addBlock(lessonId, screen.seen(), seen.block(), removed));
        assertThat(stored().get(0)).containsExactly(block("a"), block("b"));
    }

    @Test
    void aScreenOnWhichSomebodyWorksIsNotRemoved() throws Exception {
        var screen = open().screens().get(0);
        asStaff.run(
                Demo.EDITOR_2,
                () -> editing.replaceBlock(lessonId, screen.blocks().get(0).seen(), block("a2")));
        assertRuleBroken(
                "curriculum_rule_lesson_changed",
                () -> asStaff.call(Demo.EDITOR, () -> editing.removeScreen(lessonId, screen.seen())));
        var newer = open().screens().get(0).seen();
        var removed = asStaff.call(Demo.EDITOR, () -> editing.removeScreen(lessonId, newer));
        assertThat(stored()).containsExactly(List.of(block("c")));
        asStaff.run(Demo.EDITOR, () -> editing.putScreen(lessonId, 1, removed));
        assertThat(stored()).hasSize(2);
    }

    @Test
    void aDraftIsShownWithWhatItLacksAndMayLackIt() throws Exception {
        var screen = open().screens().get(0).seen();
        asStaff.run(Demo.EDITOR, () -> editing.addBlock(lessonId, screen, 1, new PictureBlock(null)));
        var added = open().screens().get(0).blocks().get(0);
        assertThat(added.fault().getKey()).isEqualTo("curriculum_rule_picture_missing");
        assertRuleBroken(
                "quiz_rule_picture_missing",
                () -> asStaff.call(
                        Demo.EDITOR,
                        () -> editing.replaceBlock(
                                lessonId, added.seen(), new PictureBlock(new Picture("0".repeat(64), text("x"))))));
    }

    @Test
    void aPublishedEditionIsNeitherOpenedNorChanged() throws Exception {
        var seen = open().screens().get(0).blocks().get(0).seen();
        drafts.publish(lessonId);
        assertRuleBroken("curriculum_rule_edition_published", this::open);
        assertRuleBroken(
                "curriculum_rule_edition_published",
                () -> asStaff.call(Demo.EDITOR, () -> editing.replaceBlock(lessonId, seen, block("late"))));
    }
}
