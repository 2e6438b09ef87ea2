package ba.sigurno.ejb.curriculum.content;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.curriculum.content.BlockView.BranchView;
import ba.sigurno.ejb.curriculum.content.BlockView.ChatView;
import ba.sigurno.ejb.curriculum.content.BlockView.FilmView;
import ba.sigurno.ejb.curriculum.content.BlockView.OrderView;
import ba.sigurno.ejb.curriculum.content.BlockView.ProseView;
import ba.sigurno.ejb.curriculum.content.BlockView.QuestionBlockView;
import ba.sigurno.ejb.curriculum.content.BlockView.ReplyView;
import ba.sigurno.ejb.curriculum.content.BlockView.ShownPicture;
import ba.sigurno.ejb.curriculum.content.BlockView.SignsView;
import ba.sigurno.ejb.curriculum.content.BlockView.SortView;
import ba.sigurno.ejb.curriculum.content.BlockView.StepView;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.BranchBlock;
import ba.sigurno.persistence.curriculum.content.BranchBlock.Reply;
import ba.sigurno.persistence.curriculum.content.BranchBlock.Scene;
import ba.sigurno.persistence.curriculum.content.FilmBlock;
import ba.sigurno.persistence.curriculum.content.Label;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.curriculum.content.MessagesBlock;
import ba.sigurno.persistence.curriculum.content.MessagesBlock.Message;
import ba.sigurno.persistence.curriculum.content.OrderBlock;
import ba.sigurno.persistence.curriculum.content.PictureBlock;
import ba.sigurno.persistence.curriculum.content.ProseBlock;
import ba.sigurno.persistence.curriculum.content.QuestionBlock;
import ba.sigurno.persistence.curriculum.content.QuestionBlock.Answer;
import ba.sigurno.persistence.curriculum.content.Screen;
import ba.sigurno.persistence.curriculum.content.SignsBlock;
import ba.sigurno.persistence.curriculum.content.SortBlock;
import ba.sigurno.persistence.curriculum.content.SortBlock.Box;
import ba.sigurno.persistence.curriculum.content.SortBlock.Item;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A lesson as it is shown in one language. */
class LessonViewTest {

    private static final String DIGEST = "ab".repeat(32);

    @Test
    void aBlockHasTheAddressOfItsScreenAndPlace() {
        var content = new LessonContent(
                text("Naslov"),
                List.of(
                        new Screen(text("Prvi"), List.of(new ProseBlock(text("a")))),
                        new Screen(text("Drugi"), List.of(new ProseBlock(text("b")), new ProseBlock(text("c"))))));
        var lesson = LessonView.of(content, Language.SERBIAN_LATIN);
        assertThat(lesson.title()).isEqualTo("Naslov");
        assertThat(lesson.screens())
                .flatExtracting(LessonView.ScreenView::blocks)
                .extracting(BlockView::address)
                .containsExactly("1.1", "2.1", "2.2");
    }

    @Test
    void wordsAreTransliteratedAndAddressesAreNot() {
        var prose = (ProseView) only(new ProseBlock(text("Reci *nekome*.")), Language.SERBIAN_CYRILLIC);
        assertThat(prose.html()).contains("<p>Реци <em>некоме</em>.</p>");
        var film = (FilmView) only(
                new FilmBlock(text("https://film.example/kratki"), text("Kratki film")), Language.SERBIAN_CYRILLIC);
        assertThat(film.link()).isEqualTo("https://film.example/kratki");
        assertThat(film.host()).isEqualTo("film.example");
        var shown = (ShownPicture)
                only(new PictureBlock(new Picture(DIGEST, text("Sova spava"))), Language.SERBIAN_CYRILLIC);
        assertThat(shown.picture().digest()).isEqualTo(DIGEST);
        assertThat(shown.picture().description()).isEqualTo("Сова спава");
        var signs = (SignsView) only(
                new SignsBlock(text("Nađi"), text("Pošta"), text("[Platite] na [posta.example]"), twice("Žurba")),
                Language.SERBIAN_CYRILLIC);
        assertThat(signs.signs()).extracting(MessagePart::text).containsExactly("Платите", "posta.example");
    }

    @Test
    void htmlOfAnAuthorStaysText() {
        var prose = (ProseView) only(new ProseBlock(text("<img src=x onerror=alert(1)>")), Language.ENGLISH);
        assertThat(prose.html()).doesNotContain("<img");
    }

    @Test
    void theSecondOfTwoWritesOnTheOtherSide() {
        var two = (ChatView) only(chat("Lana", "Bodo", "Lana"), Language.SERBIAN_LATIN);
        assertThat(two.messages()).extracting(BlockView.ChatMessage::side).containsExactly(false, true, false);
        var three = (ChatView) only(chat("Lana", "Bodo", "Zora"), Language.SERBIAN_LATIN);
        assertThat(three.messages()).extracting(BlockView.ChatMessage::side).containsOnly(false);
    }

    @Test
    void aQuestionKnowsHowManyMayBeChosenAndWhetherTheyArePictures() {
        var drawn = new Label(null, new Picture(DIGEST, text("Sova")));
        var question = (QuestionBlockView) only(
                new QuestionBlock(
                        text("Šta?"),
                        List.of(
                                new Answer(drawn, true, text("Da.")),
                                new Answer(new Label(text("Ništa"), null), true, text("I to.")))),
                Language.SERBIAN_LATIN);
        assertThat(question.several()).isTrue();
        assertThat(question.pictured()).isTrue();
        assertThat(question.answers().get(0).label().words()).isEqualTo("Sova");
        assertThat(question.answers().get(1).feedback()).isEqualTo("I to.");
    }

    @Test
    void aReplyKnowsThePlaceOfItsScene() {
        var branch = (BranchView) only(
                new BranchBlock(List.of(
                        new Scene(
                                "begin",
                                null,
                                text("Šta ćeš?"),
                                List.of(new Reply(text("Reći ću."), "told"), new Reply(text("Ništa."), "alone"))),
                        new Scene("alone", null, text("Sam si."), List.of(new Reply(text("Ipak ću reći."), "told"))),
                        new Scene("told", null, text("Hvala."), List.of()))),
                Language.SERBIAN_LATIN);
        assertThat(branch.scenes().get(0).replies())
                .containsExactly(new ReplyView(1, "Reći ću.", 3), new ReplyView(2, "Ništa.", 2));
        assertThat(branch.scenes().get(2).replies()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"SERBIAN_LATIN", "ENGLISH"})
    void whatIsToBeSortedStandsInAnotherOrderAndKnowsItsPlace(Language language) {
        var sort = (SortView)
                only(new SortBlock(text("Kuda?"), List.of(box("Toplo", "a", "b"), box("Hladno", "c"))), language);
        assertThat(sort.items()).extracting(BlockView.ItemView::place).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(sort.items()).extracting(BlockView.ItemView::place).isNotEqualTo(List.of(1, 2, 3));
        assertThat(sort.items()).allMatch(item -> item.box().place() == (item.place() < 3 ? 1 : 2));

        var order = (OrderView) only(
                new OrderBlock(
                        text("Kako?"),
                        Stream.of("a", "b").map(LessonViewTest::label).toList(),
                        null),
                language);
        assertThat(order.shown()).extracting(StepView::place).containsExactly(2, 1);
        assertThat(order.steps()).extracting(StepView::place).containsExactly(1, 2);
        assertThat(order.afterwards()).isEmpty();
    }

    private static BlockView only(Block block, Language language) {
        var content = new LessonContent(text("Naslov"), List.of(new Screen(text("Korak"), List.of(block))));
        return LessonView.of(content, language).screens().get(0).blocks().get(0);
    }

    private static MessagesBlock chat(String... senders) {
        return new MessagesBlock(Stream.of(senders)
                .map(sender -> new Message(text(sender), text("Zdravo")))
                .toList());
    }

    private static Box box(String name, String... items) {
        return new Box(
                text(name),
                Stream.of(items).map(item -> new Item(label(item), null)).toList());
    }

    private static Label label(String words) {
        return new Label(text(words), null);
    }

    private static List<Texts> twice(String words) {
        return List.of(text(words), text(words));
    }

    private static Texts text(String words) {
        return Texts.of(Language.SERBIAN_LATIN, words);
    }
}
