package ba.sigurno.ejb.quiz.editing;

import ba.sigurno.ejb.quiz.content.RenderedText;
import ba.sigurno.ejb.quiz.content.ReviewText;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.Credit;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.MatchInteraction.Target;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import ba.sigurno.persistence.quiz.content.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of the key: a foreseen answer and its treatment.
 *
 * @param gap the code of the gap it fills; empty outside gaps
 * @param piece its text and picture; null for a target that belongs to no prompt
 * @param target the target that belongs to it, where there is something to match; else null
 * @param right whether it is right; of targets without a prompt and items to order it says nothing
 * @param worth its worth, in percent; empty where all are worth the same
 * @param feedback its feedback, as HTML; may be empty
 */
public record AnswerLine(
        String gap, RenderedText piece, RenderedText target, boolean right, String worth, String feedback) {

    /** Returns the key of an interaction in a language. */
    static List<AnswerLine> of(Interaction interaction, Language language) {
        return lines("", interaction, new ReviewText(language)).toList();
    }

    private static Stream<AnswerLine> lines(String gap, Interaction interaction, ReviewText wording) {
        if (interaction instanceof ChoiceInteraction choice) {
            return choice.options().stream()
                    .map(option -> line(
                            gap,
                            wording.piece(option.code(), option.text(), option.picture()),
                            option.right(),
                            option.credit(),
                            option.feedback(),
                            wording));
        }
        if (interaction instanceof MatchInteraction match) {
            return pairs(match, wording);
        }
        if (interaction instanceof OrderInteraction order) {
            return order.items().stream()
                    .map(item -> wording.piece(item.code(), item.text(), item.picture()))
                    .map(piece -> new AnswerLine(gap, piece, null, false, "", ""));
        }
        if (interaction instanceof TextInteraction text) {
            return text.accepted().stream()
                    .map(accepted -> typed(
                            gap, wording.typed(accepted.pattern()), accepted.credit(), accepted.feedback(), wording));
        }
        if (interaction instanceof NumberInteraction number) {
            return number.accepted().stream()
                    .map(range -> typed(gap, wording.range(range), range.credit(), range.feedback(), wording));
        }
        return ((GapInteraction) interaction)
                .gaps().stream().flatMap(each -> lines(each.code(), each.content(), wording));
    }

    /** Returns the prompts with their targets, and then the targets that belong to none. */
    private static Stream<AnswerLine> pairs(MatchInteraction match, ReviewText wording) {
        Map<String, RenderedText> targets = match.targets().stream()
                .collect(Collectors.toMap(
                        Target::code, target -> wording.piece(target.code(), target.text(), target.picture())));
        var used = match.prompts().stream().map(MatchInteraction.Prompt::target).toList();
        var prompts = match.prompts().stream()
                .map(prompt -> new AnswerLine(
                        "",
                        wording.piece(prompt.code(), prompt.text(), prompt.picture()),
                        targets.get(prompt.target()),
                        true,
                        "",
                        ""));
        var rest = match.targets().stream()
                .filter(target -> !used.contains(target.code()))
                .map(target -> new AnswerLine("", null, targets.get(target.code()), false, "", ""));
        return Stream.concat(prompts, rest);
    }

    private static AnswerLine typed(
            String gap, RenderedText piece, BigDecimal credit, Texts feedback, ReviewText wording) {
        return line(gap, piece, Credit.isFull(credit), credit, feedback, wording);
    }

    private static AnswerLine line(
            String gap, RenderedText piece, boolean right, BigDecimal credit, Texts feedback, ReviewText wording) {
        return new AnswerLine(
                gap, piece, null, right, Numbers.percent(credit, wording.language()), wording.line(feedback));
    }
}
