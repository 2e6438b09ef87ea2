package ba.sigurno.ear.journey.curriculum;

import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.BranchBlock;
import ba.sigurno.persistence.curriculum.content.BranchBlock.Reply;
import ba.sigurno.persistence.curriculum.content.BranchBlock.Scene;
import ba.sigurno.persistence.curriculum.content.CallOutBlock;
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
import ba.sigurno.persistence.curriculum.content.RevealBlock;
import ba.sigurno.persistence.curriculum.content.Screen;
import ba.sigurno.persistence.curriculum.content.SignsBlock;
import ba.sigurno.persistence.curriculum.content.SortBlock;
import ba.sigurno.persistence.curriculum.content.SortBlock.Box;
import ba.sigurno.persistence.curriculum.content.SortBlock.Item;
import ba.sigurno.persistence.curriculum.content.SoundBlock;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A lesson of eight screens with every kind of block, which says the same in all languages. */
final class AllBlocks {

    /** The number of its screens. */
    static final int SCREENS = 8;

    private AllBlocks() {}

    /** Returns it; {@code digest} is that of a picture that is kept. */
    static LessonContent lesson(String digest) {
        var picture = new Picture(digest, text("Sova gleda u telefon"));
        return new LessonContent(
                text("Poruka bez imena"),
                List.of(
                        screen(
                                "Prvi korak",
                                new ProseBlock(text("Zora dobija *poruku*.")),
                                new PictureBlock(picture),
                                new CallOutBlock(text("Ne moraš odgovoriti."))),
                        screen(
                                "Poruke",
                                new MessagesBlock(List.of(
                                        new Message(text("Neko"), text("Gdje si?")),
                                        new Message(text("Zora"), text("Ko pita?")))),
                                new RevealBlock(text("Ko je to?"), text("To se ne zna."))),
                        screen(
                                "Pitanje",
                                new QuestionBlock(
                                        text("Šta ćeš uraditi?"),
                                        List.of(
                                                answer("Odgovorit ću", false, "Onda zna da si tu."),
                                                answer("Reći ću odrasloj osobi", true, "Da, zajedno je lakše."))),
                                new QuestionBlock(
                                        text("Kome možeš reći?"),
                                        List.of(
                                                new Answer(new Label(null, picture), true, text("Zori.")),
                                                answer("Mami", true, "Mami."),
                                                answer("Nikome", false, "Ima neko.")))),
                        screen("Priča", branch()),
                        screen(
                                "Kutije",
                                new SortBlock(
                                        text("Kuda ide?"),
                                        List.of(
                                                new Box(text("Smije se reći"), items("Ime", "Razred")),
                                                new Box(text("Ne govori se"), items("Lozinka"))))),
                        screen(
                                "Red",
                                new OrderBlock(
                                        text("Kojim redom?"),
                                        Stream.of("Stani", "Razmisli", "Reci")
                                                .map(AllBlocks::label)
                                                .toList(),
                                        text("Najprije stani."))),
                        screen(
                                "Znakovi",
                                new SignsBlock(
                                        text("Šta te upozorava?"),
                                        text("+387 60 000 000"),
                                        text("Vaš paket čeka na vas. [Platite odmah] na [posta.example]"),
                                        List.of(text("Žurba."), text("Ovo nije adresa pošte.")))),
                        screen(
                                "Za kraj",
                                new SoundBlock(text(digest), text("Bila jednom jedna rijeka.")),
                                new FilmBlock(text("https://film.example/kratki"), text("Kako nastaje glasina")))));
    }

    private static BranchBlock branch() {
        return new BranchBlock(List.of(
                new Scene(
                        "desk",
                        null,
                        text("Bodo je pod klupom."),
                        List.of(
                                new Reply(text("Sjest ću pored njega."), "beside"),
                                new Reply(text("Otići ću."), "away"))),
                new Scene("away", null, text("Bodo ostaje sam."), List.of(new Reply(text("Vratit ću se."), "beside"))),
                new Scene("beside", null, text("Bodo diše mirnije."), List.of())));
    }

    private static Screen screen(String title, Block... blocks) {
        return new Screen(text(title), List.of(blocks));
    }

    private static Answer answer(String words, boolean right, String feedback) {
        return new Answer(label(words), right, text(feedback));
    }

    private static List<Item> items(String... words) {
        return Stream.of(words).map(word -> new Item(label(word), null)).toList();
    }

    private static Label label(String words) {
        return new Label(text(words), null);
    }

    private static Texts text(String words) {
        return new Texts(Map.of(
                Language.BOSNIAN, words,
                Language.CROATIAN, words,
                Language.SERBIAN_LATIN, words,
                Language.ENGLISH, words));
    }
}
