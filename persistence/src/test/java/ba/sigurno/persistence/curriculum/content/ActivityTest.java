package ba.sigurno.persistence.curriculum.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.curriculum.content.BranchBlock.Reply;
import ba.sigurno.persistence.curriculum.content.BranchBlock.Scene;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityTest {

    private static final Texts TEXT = Texts.of(Language.ENGLISH, "A text");
    private static final Label LABEL = new Label(TEXT, null);

    @ParameterizedTest
    @CsvSource({"2, true", "1, false", "3, false"})
    void oneAnswerIsChosenWhereOneIsRight(String answer, boolean right) {
        assertThat(judged(question(false, true, false), answer)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"'1,3', true", "'3,1', true", "1, false", "'1,2,3', false", "2, false"})
    void ofSeveralRightAnswersAllAndNoOthersAreChosen(String answer, boolean right) {
        assertThat(judged(question(true, false, true), answer)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"'1,1,2', true", "'1,2,2', false", "'2,1,1', false"})
    void allItemsAreInTheirBoxes(String answer, boolean right) {
        assertThat(judged(sort(2, 1), answer)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"'1,2,3', true", "'2,1,3', false"})
    void stepsAreInTheirOrder(String answer, boolean right) {
        assertThat(judged(order(3), answer)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"'2,1', true", "1, false", "'', false"})
    void allSignsAreFound(String answer, boolean right) {
        assertThat(judged(signs(2), answer)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"1", "'1,1'", "2"})
    void noWayThroughABranchIsRightOrWrong(String answer) {
        assertThat(judged(branch(), answer)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "question, ''",
        "question, 4",
        "question, '1,2'",
        "several, '1,1'",
        "several, ''",
        "sort, '1,1'",
        "sort, '1,1,3'",
        "sort, '1,1,1,1'",
        "order, '1,2'",
        "order, '1,1,2'",
        "order, '1,2,4'",
        "signs, 3",
        "signs, '1,1'",
        "branch, ''",
        "branch, 3",
        "branch, '1,2'",
        "branch, '2,1'"
    })
    void whatCannotBeAnAnswerIsRefused(String kind, String answer) {
        var activity =
                switch (kind) {
                    case "question" -> question(false, true, false);
                    case "several" -> question(true, false, true);
                    case "sort" -> sort(2, 1);
                    case "order" -> order(3);
                    case "signs" -> signs(2);
                    default -> branch();
                };
        assertThatThrownBy(() -> judged(activity, answer))
                .isInstanceOfSatisfying(DomainException.class, broken -> assertThat(broken.getKey())
                        .isEqualTo("curriculum_rule_answer_unfit"));
    }

    private static Boolean judged(Activity activity, String answer) {
        return activity.judge(
                answer.isEmpty()
                        ? List.of()
                        : Arrays.stream(answer.split(",")).map(Integer::valueOf).toList());
    }

    private static QuestionBlock question(Boolean... right) {
        return new QuestionBlock(
                TEXT,
                Stream.of(right)
                        .map(each -> new QuestionBlock.Answer(LABEL, each, TEXT))
                        .toList());
    }

    private static SortBlock sort(Integer... items) {
        return new SortBlock(
                TEXT,
                Stream.of(items)
                        .map(size -> new SortBlock.Box(
                                TEXT,
                                Stream.generate(() -> new SortBlock.Item(LABEL, TEXT))
                                        .limit(size)
                                        .toList()))
                        .toList());
    }

    private static OrderBlock order(int steps) {
        return new OrderBlock(TEXT, Stream.generate(() -> LABEL).limit(steps).toList(), TEXT);
    }

    private static SignsBlock signs(int number) {
        return new SignsBlock(
                TEXT, TEXT, TEXT, Stream.generate(() -> TEXT).limit(number).toList());
    }

    /** From the first scene one reply leads to another with one reply, the other to the end. */
    private static BranchBlock branch() {
        return new BranchBlock(List.of(
                new Scene("begin", null, TEXT, List.of(new Reply(TEXT, "middle"), new Reply(TEXT, "end"))),
                new Scene("middle", null, TEXT, List.of(new Reply(TEXT, "end"))),
                new Scene("end", null, TEXT, List.of())));
    }
}
