package ba.sigurno.ejb.quiz.content;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.Credit;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import ba.sigurno.persistence.quiz.content.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A question of each type for tests; what must stay secret before the answer has SECRET in it. */
final class QuestionSamples {

    static final String SECRET = "tajna";

    private QuestionSamples() {}

    static Texts said(String text) {
        return Texts.of(Language.BOSNIAN, text).with(Language.SERBIAN_LATIN, text);
    }

    static QuestionContent asked(Interaction interaction) {
        return asked("Kome ćeš **reći**?", interaction);
    }

    static QuestionContent asked(String stem, Interaction interaction) {
        return new QuestionContent(said(stem), null, interaction, said("Odrasli pomažu: " + SECRET));
    }

    static ChoiceInteraction single() {
        return new ChoiceInteraction(
                QuestionType.SINGLE_CHOICE,
                List.of(option("a", "Baki", "1"), option("b", "Nikome", "0"), option("c", "Strancu", "0")),
                true,
                Grading.PARTIAL);
    }

    static ChoiceInteraction several() {
        return new ChoiceInteraction(
                QuestionType.MULTIPLE_RESPONSE,
                List.of(option("a", "Baki", "0.5"), option("b", "Nikome", "-0.5"), option("c", "Mami", "0.5")),
                true,
                Grading.PARTIAL);
    }

    static ChoiceInteraction trueFalse() {
        return new ChoiceInteraction(
                QuestionType.TRUE_FALSE,
                List.of(option("true", "", "1"), option("false", "", "0")),
                false,
                Grading.PARTIAL);
    }

    static MatchInteraction match(boolean shuffled) {
        return new MatchInteraction(
                List.of(
                        new MatchInteraction.Prompt("1", said("lozinka"), null, "a"),
                        new MatchInteraction.Prompt("2", said("slika"), null, "b"),
                        new MatchInteraction.Prompt("3", said("poruka"), null, "c")),
                List.of(
                        new MatchInteraction.Target("a", said("tajim"), null),
                        new MatchInteraction.Target("b", said("pitam"), null),
                        new MatchInteraction.Target("c", said("čitam"), null)),
                shuffled,
                Grading.PARTIAL);
    }

    static OrderInteraction order() {
        return new OrderInteraction(
                List.of(
                        new OrderInteraction.Item("a", said("stani"), null),
                        new OrderInteraction.Item("b", said("sačuvaj"), null),
                        new OrderInteraction.Item("c", said("reci"), null)),
                Grading.PARTIAL);
    }

    static TextInteraction text() {
        return new TextInteraction(
                List.of(new TextInteraction.Accepted(
                        said("Sarajevo " + SECRET), BigDecimal.ONE, said("Glavni grad, " + SECRET))),
                false);
    }

    static NumberInteraction number() {
        return new NumberInteraction(List.of(new NumberInteraction.Range(
                new BigDecimal("11.5"), new BigDecimal("12.5"), BigDecimal.ONE, said("Dvanaest, " + SECRET))));
    }

    static GapInteraction gaps() {
        return new GapInteraction(List.of(
                new GapInteraction.Gap("1", 1, text()),
                new GapInteraction.Gap("2", 1, number()),
                new GapInteraction.Gap("x", 2, single())));
    }

    /** One of each type. */
    static List<QuestionContent> all() {
        return Stream.concat(
                        Stream.of(
                                        single(),
                                        several(),
                                        trueFalse(),
                                        match(true),
                                        match(false),
                                        order(),
                                        text(),
                                        number())
                                .map(QuestionSamples::asked),
                        Stream.of(asked("Prvo [[x]], pa *[[1]]* i [[2]].", gaps())))
                .toList();
    }

    private static Option option(String code, String text, String credit) {
        return Option.of(
                code,
                text.isEmpty() ? Texts.NONE : said(text),
                Credit.share(new BigDecimal(credit)),
                said("Zašto " + code + ", " + SECRET));
    }
}
