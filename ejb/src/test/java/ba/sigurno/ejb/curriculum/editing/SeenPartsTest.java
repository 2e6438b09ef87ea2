package ba.sigurno.ejb.curriculum.editing;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.curriculum.content.ProseBlock;
import ba.sigurno.persistence.curriculum.content.Screen;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A part of a lesson is known again wherever others moved it, and is another one when they changed it. */
class SeenPartsTest {

    private static final Block EMPTY = new ProseBlock(Texts.NONE);
    private static final LessonContent LESSON = new LessonContent(
            text("L"),
            List.of(
                    new Screen(text("A"), List.of(block("a"), EMPTY, EMPTY)),
                    new Screen(text("B"), List.of(block("b")))));

    private static Texts text(String text) {
        return Texts.of(Language.BOSNIAN, text);
    }

    private static Block block(String text) {
        return new ProseBlock(text(text));
    }

    @Test
    void aBlockIsFoundWhereItWasMovedTo() {
        var seen = SeenBlock.at(LESSON, 1, 1);
        assertThat(seen.in(LESSON)).contains(seen);
        assertThat(seen.in(LESSON.withBlockMoved(1, 1, 2, 2))).contains(new SeenBlock(2, 2, seen.digest()));
        assertThat(seen.in(LESSON.withScreenMoved(1, 2))).contains(new SeenBlock(2, 1, seen.digest()));
        assertThat(seen.in(LESSON.withoutScreen(1))).isEmpty();
    }

    @Test
    void ofBlocksThatSayTheSameItIsTheOneInItsPlace() {
        var second = SeenBlock.at(LESSON, 1, 3);
        assertThat(second).isNotEqualTo(SeenBlock.at(LESSON, 1, 2));
        assertThat(second.in(LESSON)).contains(second);
    }

    @Test
    void aTranslationOfItMakesItAnotherBlock() {
        var seen = SeenBlock.at(LESSON, 2, 1);
        var translated = LESSON.withScreenChanged(
                2,
                screen -> screen.withBlockReplaced(1, new ProseBlock(text("b").with(Language.ENGLISH, "b"))));
        assertThat(seen.in(translated)).isEmpty();
        assertThat(seen.there(translated)).isPresent();
    }

    @Test
    void aScreenIsKnownByItsHeading() {
        var seen = SeenScreen.at(LESSON, 1);
        var moved = LESSON.withScreenMoved(1, 2);
        assertThat(seen.in(moved)).contains(2);
        assertThat(seen.isUnchanged(moved, 2)).isTrue();
        var changed = moved.withScreenChanged(2, screen -> screen.withoutBlock(1));
        assertThat(seen.in(changed)).contains(2);
        assertThat(seen.isUnchanged(changed, 2)).isFalse();
        assertThat(seen.in(LESSON.withScreenChanged(1, screen -> screen.withTitle(text("N")))))
                .isEmpty();
    }

    @Test
    void theyTravelThroughFormsAsText() {
        var block = SeenBlock.at(LESSON, 1, 1);
        assertThat(SeenBlock.of(block.toString())).contains(block);
        assertThat(SeenBlock.of("1.1-nonsense")).isEmpty();
        assertThat(SeenBlock.of(null)).isEmpty();
        var screen = SeenScreen.at(LESSON, 2);
        assertThat(SeenScreen.of(screen.toString())).contains(screen);
        assertThat(SeenScreen.of("2")).isEmpty();
    }
}
