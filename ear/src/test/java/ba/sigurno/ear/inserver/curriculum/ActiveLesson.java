package ba.sigurno.ear.inserver.curriculum;

import static ba.sigurno.ear.inserver.quiz.TriedQuiz.text;

import ba.sigurno.ear.inserver.quiz.EightTypes;
import ba.sigurno.ear.inserver.quiz.TriedQuiz;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.BranchBlock;
import ba.sigurno.persistence.curriculum.content.Label;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.curriculum.content.OrderBlock;
import ba.sigurno.persistence.curriculum.content.ProseBlock;
import ba.sigurno.persistence.curriculum.content.QuestionBlock;
import ba.sigurno.persistence.curriculum.content.Screen;
import ba.sigurno.persistence.curriculum.content.SignsBlock;
import ba.sigurno.persistence.curriculum.content.SortBlock;
import ba.sigurno.persistence.quiz.content.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Makes modules of one lesson with all kinds of activities: on the first screen text, on the second a question whose
 * second of two answers is right (2.1), on the third two boxes to sort one item into each (3.1), then steps to put in
 * order (3.2), on the fourth a message with two signs (4.1) and a branch with one reply (4.2).
 */
@ApplicationScoped
public class ActiveLesson {

    @Inject
    private TriedQuiz quizzes;

    /** Makes such a module, whose quiz has questions of all types; returns its slug. */
    public String make() throws Exception {
        return quizzes.of(EightTypes.all(), (quiz, questions) -> questions.forEach(quiz::add), content());
    }

    private static LessonContent content() {
        var item = new SortBlock.Item(label("Stavka"), Texts.NONE);
        return new LessonContent(
                text("Lekcija"),
                List.of(
                        screen(new ProseBlock(text("Tekst"))),
                        screen(new QuestionBlock(
                                text("Šta je tačno?"),
                                List.of(
                                        new QuestionBlock.Answer(label("Ovo nije"), false, text("Ne.")),
                                        new QuestionBlock.Answer(label("Ovo jeste"), true, text("Da."))))),
                        screen(
                                new SortBlock(
                                        text("Razvrstaj"),
                                        List.of(
                                                new SortBlock.Box(text("Lijevo"), List.of(item)),
                                                new SortBlock.Box(text("Desno"), List.of(item)))),
                                new OrderBlock(
                                        text("Poredaj"),
                                        List.of(label("Prvo"), label("Drugo"), label("Treće")),
                                        Texts.NONE)),
                        screen(
                                new SignsBlock(
                                        text("Nađi znakove"),
                                        text("Neko"),
                                        text("[Odmah] plati [ovdje]."),
                                        List.of(text("Žurba."), text("Adresa."))),
                                new BranchBlock(List.of(
                                        new BranchBlock.Scene(
                                                "begin",
                                                null,
                                                text("Početak"),
                                                List.of(new BranchBlock.Reply(text("Reci"), "end"))),
                                        new BranchBlock.Scene("end", null, text("Kraj"), List.of()))))));
    }

    private static Screen screen(Block... blocks) {
        return new Screen(text("Ekran"), List.of(blocks));
    }

    private static Label label(String text) {
        return new Label(text(text), null);
    }
}
