package ba.sigurno.ear.inserver.quiz;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.Credit;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction.Gap;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.MatchInteraction.Prompt;
import ba.sigurno.persistence.quiz.content.MatchInteraction.Target;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.NumberInteraction.Range;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction.Item;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import ba.sigurno.persistence.quiz.content.TextInteraction.Accepted;
import ba.sigurno.persistence.quiz.content.Texts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** A question of each type, in Bosnian; it is good Serbian too, so that pages in Cyrillic can show it. */
public final class EightTypes {

    private EightTypes() {}

    /** The questions, in the order of their types. */
    public static List<QuestionContent> all() {
        return List.of(
                asked(
                        "Kome ćeš **prvo** reći da te neko plaši porukama?",
                        choice(QuestionType.SINGLE_CHOICE, "Odrasloj osobi*", "Nikome", "Svima u igri")),
                asked(
                        "Šta nikad ne objavljuješ?",
                        choice(QuestionType.MULTIPLE_RESPONSE, "Adresu*", "Crtež mačke", "Lozinku*", "Omiljenu boju")),
                asked("Jaka lozinka je *duga*.", trueFalse()),
                asked("Šta ide uz šta?", match()),
                asked("Složi korake po redu.", order()),
                asked("Kako se zove glavni grad Bosne i Hercegovine?", text("Sarajevo")),
                asked("Koliko sati sna ti treba?", number("8", "10")),
                asked(
                        "Moja [[1]] ima bar [[2]] znakova i **nikome** je ne [[3]].",
                        new GapInteraction(List.of(
                                new Gap("1", 1, text("lozinka")),
                                new Gap("2", 1, number("12", "64")),
                                new Gap("3", 1, choice(QuestionType.SINGLE_CHOICE, "govorim*", "krijem"))))));
    }

    private static QuestionContent asked(String stem, Interaction interaction) {
        return new QuestionContent(bs(stem), null, interaction, bs("Zapamti: *sa brigom nisi sam.*"));
    }

    /** A star marks what is right. */
    private static ChoiceInteraction choice(QuestionType type, String... texts) {
        int right =
                (int) Arrays.stream(texts).filter(text -> text.endsWith("*")).count();
        var wrong = type == QuestionType.MULTIPLE_RESPONSE ? Credit.share(right).negate() : BigDecimal.ZERO;
        List<Option> options = Arrays.stream(texts)
                .map(text -> Option.of(
                        String.valueOf((char) ('a' + List.of(texts).indexOf(text))),
                        bs(text.replace("*", "")),
                        text.endsWith("*") ? Credit.share(right) : wrong,
                        bs(text.endsWith("*") ? "Tako je!" : "Razmisli: pomaže li ti to?")))
                .toList();
        return new ChoiceInteraction(type, options, true, Grading.PARTIAL);
    }

    private static ChoiceInteraction trueFalse() {
        return new ChoiceInteraction(
                QuestionType.TRUE_FALSE,
                List.of(
                        Option.of("true", Texts.NONE, BigDecimal.ONE, bs("Tako je!")),
                        Option.of("false", Texts.NONE, BigDecimal.ZERO, bs("Dugu je teže pogoditi."))),
                false,
                Grading.PARTIAL);
    }

    private static MatchInteraction match() {
        return new MatchInteraction(
                List.of(
                        new Prompt("1", bs("Neko te vrijeđa"), null, "a"),
                        new Prompt("2", bs("Stranac traži sliku"), null, "b"),
                        new Prompt("3", bs("Nova igra"), null, "c")),
                List.of(
                        new Target("a", bs("blokiram"), null),
                        new Target("b", bs("ne šaljem"), null),
                        new Target("c", bs("pitam roditelje"), null)),
                true,
                Grading.PARTIAL);
    }

    private static OrderInteraction order() {
        return new OrderInteraction(
                List.of(
                        new Item("a", bs("Stani"), null),
                        new Item("b", bs("Sačuvaj dokaz"), null),
                        new Item("c", bs("Reci odrasloj osobi"), null)),
                Grading.PARTIAL);
    }

    private static TextInteraction text(String word) {
        return new TextInteraction(List.of(new Accepted(bs(word), BigDecimal.ONE, bs("Tako je!"))), false);
    }

    private static NumberInteraction number(String least, String most) {
        return new NumberInteraction(
                List.of(new Range(new BigDecimal(least), new BigDecimal(most), BigDecimal.ONE, Texts.NONE)));
    }

    private static Texts bs(String text) {
        return Texts.of(Language.BOSNIAN, text).with(Language.SERBIAN_LATIN, text);
    }
}
