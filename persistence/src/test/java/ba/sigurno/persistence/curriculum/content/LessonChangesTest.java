package ba.sigurno.persistence.curriculum.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.curriculum.content.json.PartJson;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A lesson is changed part by part, each change making another value. */
class LessonChangesTest {

    private static final LessonContent LESSON =
            new LessonContent(text("L"), List.of(screen("A", "a1", "a2"), screen("B", "b1"), screen("C")));

    private static Texts text(String text) {
        return Texts.of(Language.BOSNIAN, text);
    }

    private static Screen screen(String title, String... blocks) {
        return new Screen(
                text(title),
                List.of(blocks).stream().map(LessonChangesTest::block).toList());
    }

    private static Block block(String text) {
        return new ProseBlock(text(text));
    }

    private static String outline(LessonContent lesson) {
        var outline = new StringBuilder();
        lesson.screens().forEach(screen -> {
            outline.append(screen.title().in(Language.BOSNIAN).orElse("-"));
            screen.blocks().forEach(block -> outline.append(' ')
                    .append(((ProseBlock) block).text().in(Language.BOSNIAN).orElse("-")));
            outline.append('|');
        });
        return outline.toString();
    }

    @Test
    void screensComeGoAndMove() {
        assertThat(outline(LESSON.withScreen(2, screen("N")))).isEqualTo("A a1 a2|N|B b1|C|");
        assertThat(outline(LESSON.withScreen(9, screen("N")))).isEqualTo("A a1 a2|B b1|C|N|");
        assertThat(outline(LESSON.withoutScreen(1))).isEqualTo("B b1|C|");
        assertThat(outline(LESSON.withScreenMoved(1, 3))).isEqualTo("B b1|C|A a1 a2|");
        assertThat(outline(LESSON.withScreenMoved(1, 0))).isEqualTo(outline(LESSON));
        assertThat(outline(LESSON.withScreenChanged(2, screen -> screen.withTitle(text("D")))))
                .isEqualTo("A a1 a2|D b1|C|");
    }

    @Test
    void blocksComeGoAndMove() {
        assertThat(outline(LESSON.withScreenChanged(1, screen -> screen.withBlock(2, block("n")))))
                .isEqualTo("A a1 n a2|B b1|C|");
        assertThat(outline(LESSON.withScreenChanged(1, screen -> screen.withBlockReplaced(1, block("n")))))
                .isEqualTo("A n a2|B b1|C|");
        assertThat(outline(LESSON.withScreenChanged(1, screen -> screen.withoutBlock(1))))
                .isEqualTo("A a2|B b1|C|");
        assertThat(outline(LESSON.withBlockMoved(1, 1, 1, 2))).isEqualTo("A a2 a1|B b1|C|");
        assertThat(outline(LESSON.withBlockMoved(1, 1, 2, 1))).isEqualTo("A a2|B a1 b1|C|");
        assertThat(outline(LESSON.withBlockMoved(1, 2, 3, 99))).isEqualTo("A a1|B b1|C a2|");
    }

    @Test
    void thereIsNoRoomForMoreThanTheMaximum() {
        var full = new LessonContent(text("L"), Collections.nCopies(LessonContent.MAX_SCREENS, screen("S")));
        assertThatThrownBy(() -> full.withScreen(1, screen("N")))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getKey()).isEqualTo("curriculum_rule_screens_most"));
        var crowded = new Screen(text("S"), Collections.nCopies(Screen.MAX_BLOCKS, block("b")));
        assertThatThrownBy(() -> crowded.withBlock(1, block("n")))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getKey()).isEqualTo("curriculum_rule_blocks_most"));
    }

    @Test
    void aBlockComesBackFromItsStoredFormEvenWhenItLacksAll() {
        List<Block> blocks = List.of(
                block("a"),
                new PictureBlock(null),
                new FilmBlock(Texts.NONE, Texts.NONE),
                new BranchBlock(List.of()),
                new SignsBlock(Texts.NONE, Texts.NONE, Texts.NONE, List.of(Texts.NONE)),
                new QuestionBlock(
                        Texts.NONE, List.of(new QuestionBlock.Answer(new Label(Texts.NONE, null), true, null))));
        assertThat(blocks).allSatisfy(block -> assertThat(PartJson.block(PartJson.of(block)))
                .isEqualTo(block));
    }

    @Test
    void anAddressThatIsNotOfTheWebIsRefused() {
        for (var address : List.of("javascript:alert(1)", "http://example.org", "https://", "https://a_b/{")) {
            var film = new FilmBlock(text(address), Texts.NONE);
            assertThatThrownBy(film::requireAddresses).as(address).isInstanceOf(DomainException.class);
        }
        new FilmBlock(text("https://example.org/film?v=1"), Texts.NONE).requireAddresses();
        new FilmBlock(Texts.NONE, Texts.NONE).requireAddresses();
    }
}
