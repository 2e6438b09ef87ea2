package ba.sigurno.ejb.curriculum.progress;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.curriculum.content.BranchBlock;
import ba.sigurno.persistence.curriculum.content.Label;
import ba.sigurno.persistence.curriculum.content.OrderBlock;
import ba.sigurno.persistence.curriculum.content.QuestionBlock;
import ba.sigurno.persistence.curriculum.content.SignsBlock;
import ba.sigurno.persistence.curriculum.content.SortBlock;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerWordsTest {

    private final AnswerWords words = new AnswerWords(Language.BOSNIAN);

    @Test
    void answersOfAQuestionAreTheirWordsOrPictures() {
        var picture = new Label(Texts.NONE, new Picture("0".repeat(64), text("Djevojčica maše")));
        var question = new QuestionBlock(
                text("Šta je **tačno**?"),
                List.of(
                        new QuestionBlock.Answer(label("Ovo"), false, text("Ne.")),
                        new QuestionBlock.Answer(picture, true, text("Da."))));
        assertThat(words.task(question)).isEqualTo("Šta je tačno?");
        assertThat(words.parts(question, List.of(1, 2)))
                .containsExactly(new AnswerPart("Ovo", false), new AnswerPart("Djevojčica maše", true));
    }

    @Test
    void repliesOfABranchComeInTurn() {
        var branch = new BranchBlock(List.of(
                new BranchBlock.Scene(
                        "begin",
                        null,
                        text("Početak"),
                        List.of(
                                new BranchBlock.Reply(text("Ćuti"), "later"),
                                new BranchBlock.Reply(text("Reci"), "end"))),
                new BranchBlock.Scene(
                        "later", null, text("Kasnije"), List.of(new BranchBlock.Reply(text("Ipak reci"), "end"))),
                new BranchBlock.Scene("end", null, text("Kraj"), List.of())));
        assertThat(words.parts(branch, List.of(1, 1)))
                .containsExactly(new AnswerPart("Ćuti", null), new AnswerPart("Ipak reci", null));
    }

    @Test
    void anItemIsNamedWithItsBox() {
        var sort = new SortBlock(
                text("Razvrstaj"),
                List.of(
                        new SortBlock.Box(text("Toplo"), List.of(new SortBlock.Item(label("Hvala"), Texts.NONE))),
                        new SortBlock.Box(text("Hladno"), List.of(new SortBlock.Item(label("Ajde"), Texts.NONE)))));
        assertThat(words.parts(sort, List.of(1, 1)))
                .containsExactly(new AnswerPart("Hvala → Toplo", true), new AnswerPart("Ajde → Toplo", false));
    }

    @Test
    void anOrderIsOnePart() {
        var order = new OrderBlock(text("Poredaj"), List.of(label("Prvo"), label("Drugo")), Texts.NONE);
        assertThat(words.parts(order, List.of(2, 1))).containsExactly(new AnswerPart("Drugo → Prvo", false));
    }

    @Test
    void signsFoundAreTheirWords() {
        var signs = new SignsBlock(
                text("Nađi"), text("Neko"), text("[Odmah] plati [ovdje]."), List.of(text("Žurba."), text("Adresa.")));
        assertThat(words.parts(signs, List.of(2))).containsExactly(new AnswerPart("ovdje", true));
        assertThat(words.parts(signs, List.of())).isEmpty();
    }

    private static Label label(String text) {
        return new Label(text(text), null);
    }

    private static Texts text(String text) {
        return Texts.of(Language.BOSNIAN, text);
    }
}
