package ba.sigurno.persistence.quiz.content;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Short ways to say what a question of a test is. */
final class Contents {

    private Contents() {}

    static Texts bs(String text) {
        return Texts.of(Language.BOSNIAN, text);
    }

    static BigDecimal credit(String value) {
        return new BigDecimal(value);
    }

    /** One choice of several; the starred code is right. */
    static ChoiceInteraction single(String... codes) {
        return choice(QuestionType.SINGLE_CHOICE, Grading.PARTIAL, codes);
    }

    /** All that apply: each starred code earns its share, each other costs the same. */
    static ChoiceInteraction several(Grading grading, String... codes) {
        return choice(QuestionType.MULTIPLE_RESPONSE, grading, codes);
    }

    private static ChoiceInteraction choice(QuestionType type, Grading grading, String... codes) {
        long right = Arrays.stream(codes).filter(code -> code.endsWith("*")).count();
        var share = Credit.share((int) right);
        var wrong = type == QuestionType.MULTIPLE_RESPONSE ? share.negate() : BigDecimal.ZERO;
        List<Option> options = Arrays.stream(codes)
                .map(code -> Option.of(
                        code.replace("*", ""),
                        bs("tekst " + code.replace("*", "")),
                        code.endsWith("*") ? share : wrong,
                        bs("zašto " + code.replace("*", ""))))
                .toList();
        return new ChoiceInteraction(type, options, true, grading);
    }

    static TextInteraction text(boolean exactCase, String... patterns) {
        return new TextInteraction(
                Arrays.stream(patterns)
                        .map(pattern -> new TextInteraction.Accepted(bs(pattern), BigDecimal.ONE, Texts.NONE))
                        .toList(),
                exactCase);
    }

    static NumberInteraction number(String least, String most) {
        return new NumberInteraction(List.of(
                new NumberInteraction.Range(new BigDecimal(least), new BigDecimal(most), BigDecimal.ONE, Texts.NONE)));
    }

    static MatchInteraction pairs(Grading grading) {
        return new MatchInteraction(
                List.of(
                        new MatchInteraction.Prompt("1", bs("Ko pomaže?"), null, "a"),
                        new MatchInteraction.Prompt("2", bs("Gdje se prijavljuje?"), null, "b"),
                        new MatchInteraction.Prompt("3", bs("Ko sluša?"), null, "a")),
                List.of(
                        new MatchInteraction.Target("a", bs("odrasla osoba"), null),
                        new MatchInteraction.Target("b", bs("hotline"), null),
                        new MatchInteraction.Target("c", bs("niko"), null)),
                true,
                grading);
    }

    static OrderInteraction order(Grading grading) {
        return new OrderInteraction(
                List.of(
                        new OrderInteraction.Item("a", bs("stani"), null),
                        new OrderInteraction.Item("b", bs("sačuvaj dokaz"), null),
                        new OrderInteraction.Item("c", bs("reci"), null)),
                grading);
    }

    static GapInteraction gaps() {
        return new GapInteraction(List.of(
                new GapInteraction.Gap("1", 1, text(false, "lozinka")),
                new GapInteraction.Gap("2", 2, number("12", "100")),
                new GapInteraction.Gap("3", 1, single("a*", "b"))));
    }

    static QuestionContent asked(String stem, Interaction interaction) {
        return new QuestionContent(bs(stem), null, interaction, bs("Zapamti!"));
    }
}
