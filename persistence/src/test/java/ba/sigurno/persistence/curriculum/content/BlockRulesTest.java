package ba.sigurno.persistence.curriculum.content;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.curriculum.content.BranchBlock.Reply;
import ba.sigurno.persistence.curriculum.content.BranchBlock.Scene;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BlockRulesTest {

    private static final Texts TEXT = Texts.of(Language.ENGLISH, "A text");
    private static final Label LABEL = new Label(TEXT, null);

    private static Texts text(String text) {
        return Texts.of(Language.ENGLISH, text);
    }

    /** Makes a scene that leads to others. */
    private static Scene scene(String name, String... targets) {
        return new Scene(
                name,
                null,
                TEXT,
                Stream.of(targets).map(target -> new Reply(TEXT, target)).toList());
    }

    private static BranchBlock branch(Scene... scenes) {
        return new BranchBlock(List.of(scenes));
    }

    private static QuestionBlock question(boolean right, Texts feedback) {
        return new QuestionBlock(
                TEXT,
                List.of(
                        new QuestionBlock.Answer(LABEL, right, feedback),
                        new QuestionBlock.Answer(LABEL, false, TEXT)));
    }

    private static SortBlock sort(int boxes, int items) {
        var box = new SortBlock.Box(
                TEXT,
                Stream.generate(() -> new SortBlock.Item(LABEL, Texts.NONE))
                        .limit(items)
                        .toList());
        return new SortBlock(TEXT, Stream.generate(() -> box).limit(boxes).toList());
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(new ProseBlock(Texts.NONE), "block_text_missing"),
                Arguments.of(new RevealBlock(Texts.NONE, TEXT), "block_text_missing"),
                Arguments.of(new PictureBlock(new Picture("a".repeat(64), Texts.NONE)), "picture_undescribed"),
                Arguments.of(new MessagesBlock(List.of()), "messages_number [30]"),
                Arguments.of(
                        new QuestionBlock(TEXT, List.of(new QuestionBlock.Answer(LABEL, true, TEXT))),
                        "question_answers [30]"),
                Arguments.of(question(false, TEXT), "question_none_right"),
                Arguments.of(question(true, Texts.NONE), "feedback_missing"),
                Arguments.of(branch(scene("a")), "branch_scenes [30]"),
                Arguments.of(branch(scene("a", "b"), scene("b", "a")), "branch_loop [a]"),
                Arguments.of(branch(scene("a", "b"), scene("b", "b")), "branch_loop [b]"),
                Arguments.of(branch(scene("a", "c"), scene("b")), "branch_target_unknown [a, c]"),
                Arguments.of(branch(scene("a", "b"), scene("b"), scene("c", "b")), "branch_unreachable [c]"),
                Arguments.of(branch(scene("a", "b"), scene("b"), scene("b")), "branch_scene_twice [b]"),
                Arguments.of(branch(scene("Á", "b"), scene("b")), "branch_name_unfit [Á]"),
                Arguments.of(branch(scene("a", "b", "b", "b", "b"), scene("b")), "branch_replies [a, 3]"),
                Arguments.of(sort(1, 1), "sort_boxes [2, 4]"),
                Arguments.of(sort(5, 1), "sort_boxes [2, 4]"),
                Arguments.of(sort(2, 0), "sort_items [30]"),
                Arguments.of(new OrderBlock(TEXT, List.of(LABEL), TEXT), "order_steps [30]"),
                Arguments.of(new SignsBlock(TEXT, TEXT, text("[Now]!"), List.of()), "signs_number [30]"),
                Arguments.of(new SignsBlock(TEXT, TEXT, text("[Now] [here]"), List.of(TEXT)), "signs_unmarked"),
                Arguments.of(new SoundBlock(Texts.NONE, TEXT), "sound_missing"),
                Arguments.of(new SoundBlock(TEXT, Texts.NONE), "block_text_missing"),
                Arguments.of(new FilmBlock(text("http://example.org"), TEXT), "film_address"),
                Arguments.of(new FilmBlock(text("javascript:alert(1)"), TEXT), "film_address"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenRuleIsNamed(Block block, String rule) {
        assertThatThrownBy(block::requireComplete).hasMessage("curriculum_rule_" + rule);
    }

    static Stream<Block> sound() {
        return Stream.of(
                question(true, TEXT),
                branch(scene("a", "b", "c"), scene("b", "d"), scene("c", "d"), scene("d")),
                sort(4, 2),
                new OrderBlock(TEXT, List.of(LABEL, LABEL), Texts.NONE),
                new SignsBlock(TEXT, TEXT, text("Pay [now] at [p.example]"), List.of(TEXT, TEXT)),
                new FilmBlock(text("https://example.org/film"), TEXT));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void whatCanBeGoneThroughIsComplete(Block block) {
        assertThatCode(block::requireComplete).doesNotThrowAnyException();
    }

    @Test
    void waysThatMeetAreFollowedOnce() {
        // Two ways from each of 28 scenes: followed anew each time they meet they would be a hundred million.
        var scenes = Stream.iterate(0, at -> at < 30, at -> at + 1)
                .map(at -> at < 28
                        ? scene("s" + at, "s" + (at + 1), "s" + (at + 2))
                        : at == 28 ? scene("s28", "s29") : scene("s29"))
                .toArray(Scene[]::new);
        assertThatCode(branch(scenes)::requireComplete).doesNotThrowAnyException();
    }
}
