package ba.sigurno.ejb.quiz.bank;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.Credit;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import ba.sigurno.persistence.quiz.content.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line of the key: an answer that is foreseen, and what becomes of it.
 *
 * @param gap the code of the gap it fills; empty outside gaps
 * @param text what it says; of true and false its code
 * @param picture what it shows, or null
 * @param target what belongs to it, where there is something to match; else empty
 * @param right whether it is right; of targets without a prompt and items to order it says nothing
 * @param worth what it is worth, in percent; empty where all are worth the same
 * @param feedback what is said to it; may be empty
 */
public record AnswerLine(
        String gap, String text, Shown picture, String target, boolean right, String worth, String feedback) {

    /**
     * A picture as it is shown.
     *
     * @param digest which it is
     * @param description what it shows; empty when it only adorns
     */
    public record Shown(String digest, String description) {

        static Shown of(Picture picture, Language language) {
            return picture == null
                    ? null
                    : new Shown(picture.digest(), AnswerLine.text(picture.description(), language));
        }
    }

    /** The key of an interaction in a language. */
    static List<AnswerLine> of(Interaction interaction, Language language) {
        return lines("", interaction, language).toList();
    }

    private static Stream<AnswerLine> lines(String gap, Interaction interaction, Language language) {
        if (interaction instanceof ChoiceInteraction choice) {
            return choice.options().stream().map(option -> {
                var text = choice.type() == QuestionType.TRUE_FALSE ? option.code() : text(option.text(), language);
                var picture = Shown.of(option.picture(), language);
                return new AnswerLine(
                        gap,
                        text,
                        picture,
                        "",
                        option.right(),
                        worth(option.credit(), language),
                        text(option.feedback(), language));
            });
        }
        if (interaction instanceof MatchInteraction match) {
            return pairs(match, language);
        }
        if (interaction instanceof OrderInteraction order) {
            return order.items().stream()
                    .map(item -> new AnswerLine(
                            gap, text(item.text(), language), Shown.of(item.picture(), language), "", false, "", ""));
        }
        if (interaction instanceof TextInteraction text) {
            return text.accepted().stream()
                    .map(accepted -> typed(
                            gap, text(accepted.pattern(), language), accepted.credit(), accepted.feedback(), language));
        }
        if (interaction instanceof NumberInteraction number) {
            return number.accepted().stream()
                    .map(range ->
                            typed(gap, Numbers.range(range, language), range.credit(), range.feedback(), language));
        }
        return ((GapInteraction) interaction)
                .gaps().stream().flatMap(each -> lines(each.code(), each.content(), language));
    }

    /** The prompts with their targets, and then the targets that belong to none. */
    private static Stream<AnswerLine> pairs(MatchInteraction match, Language language) {
        var names = IntStream.range(0, match.targets().size())
                .mapToObj(at -> name(match.targets().get(at), at + 1, language))
                .toList();
        var codes = match.targets().stream().map(MatchInteraction.Target::code).toList();
        var used = match.prompts().stream().map(MatchInteraction.Prompt::target).toList();
        var prompts = match.prompts().stream().map(prompt -> {
            int at = codes.indexOf(prompt.target());
            return new AnswerLine(
                    "",
                    text(prompt.text(), language),
                    Shown.of(prompt.picture(), language),
                    at < 0 ? "" : names.get(at),
                    true,
                    "",
                    "");
        });
        var rest = IntStream.range(0, codes.size())
                .filter(at -> !used.contains(codes.get(at)))
                .mapToObj(at -> new AnswerLine("", "", null, names.get(at), false, "", ""));
        return Stream.concat(prompts, rest);
    }

    /** A target that is a picture alone goes by its description or its number. */
    private static String name(MatchInteraction.Target target, int number, Language language) {
        var text = text(target.text(), language);
        var shown = Shown.of(target.picture(), language);
        return !text.isEmpty()
                ? text
                : shown != null && !shown.description().isEmpty() ? shown.description() : String.valueOf(number);
    }

    private static AnswerLine typed(String gap, String text, BigDecimal credit, Texts feedback, Language language) {
        return new AnswerLine(
                gap, text, null, "", Credit.isFull(credit), worth(credit, language), text(feedback, language));
    }

    private static String worth(BigDecimal credit, Language language) {
        return Numbers.percent(credit, language);
    }

    static String text(Texts texts, Language language) {
        return texts.isEmpty() ? "" : Localised.text(texts.byLanguage(), language);
    }
}
