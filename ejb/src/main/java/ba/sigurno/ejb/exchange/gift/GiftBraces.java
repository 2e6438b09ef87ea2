package ba.sigurno.ejb.exchange.gift;

import ba.sigurno.ejb.exchange.format.Markup;
import ba.sigurno.ejb.exchange.format.MoodleLosses;
import ba.sigurno.ejb.exchange.format.MoodleShares;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.Credit;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import ba.sigurno.persistence.quiz.content.Texts;
import java.math.BigDecimal;
import java.util.Locale;

/** Writes the content between the braces of an item: its answers, a line each. */
final class GiftBraces {

    private final Language language;

    GiftBraces(Language language) {
        this.language = language;
    }

    String of(Interaction interaction) {
        if (interaction instanceof ChoiceInteraction choice) {
            return choice.type() == QuestionType.TRUE_FALSE ? trueFalse(choice) : choice(choice);
        } else if (interaction instanceof MatchInteraction match) {
            return matching(match);
        } else if (interaction instanceof OrderInteraction order) {
            return ordering(order);
        } else if (interaction instanceof NumberInteraction number) {
            return numeric(number);
        } else if (interaction instanceof TextInteraction typed) {
            return typed(typed);
        }
        throw new IllegalArgumentException(interaction.type() + " has no braces of its own");
    }

    /**
     * Writes choices: exactly one equals sign tells that one is to be chosen; further whole ones are written as a
     * weight.
     */
    private String choice(ChoiceInteraction choice) {
        boolean single = choice.type() == QuestionType.SINGLE_CHOICE;
        var text = new StringBuilder("\n");
        boolean marked = false;
        for (var option : choice.options()) {
            if (single && !marked && Credit.isFull(option.credit())) {
                text.append("\t=");
                marked = true;
            } else {
                text.append("\t~").append(weight(option.credit(), BigDecimal.ZERO));
            }
            text.append(part(option.text(), option.picture()))
                    .append(feedback(option.feedback()))
                    .append('\n');
        }
        return text.toString();
    }

    private String trueFalse(ChoiceInteraction choice) {
        var text = new StringBuilder();
        var wrong = "";
        var right = "";
        for (var option : choice.options()) {
            if (option.right()) {
                text.append(option.code().toUpperCase(Locale.ROOT));
                right = feedback(option.feedback());
            } else {
                wrong = feedback(option.feedback());
            }
        }
        if (wrong.isEmpty() && !right.isEmpty()) {
            wrong = "#";
        }
        return text.append(wrong).append(right).toString();
    }

    private String matching(MatchInteraction match) {
        var text = new StringBuilder("\n");
        for (var prompt : match.prompts()) {
            pair(part(prompt.text(), prompt.picture()), target(match, prompt.target()), text);
        }
        for (var target : match.targets()) {
            if (match.prompts().stream().noneMatch(prompt -> prompt.target().equals(target.code()))) {
                pair("", target(match, target.code()), text);
            }
        }
        return text.toString();
    }

    private static void pair(String prompt, String target, StringBuilder text) {
        text.append("\t=").append(prompt).append(" -> ").append(target).append('\n');
    }

    private String target(MatchInteraction match, String code) {
        var target = match.targets().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow();
        return GiftText.escaped(Markup.toPlain(in(MoodleLosses.orDescription(target.text(), target.picture()))));
    }

    private String ordering(OrderInteraction order) {
        var text = new StringBuilder(">")
                .append(order.items().size())
                .append(" ALL VERTICAL ")
                .append(order.grading() == Grading.PARTIAL ? "ABSOLUTE_POSITION" : "ALL_OR_NOTHING")
                .append(" SHOW none\n");
        for (var item : order.items()) {
            var markdown = in(MoodleLosses.orDescription(item.text(), item.picture()));
            text.append(GiftText.isSimple(markdown) ? GiftText.simple(markdown) : GiftText.oneLine(markdown))
                    .append('\n');
        }
        return text.toString();
    }

    private String numeric(NumberInteraction number) {
        var text = new StringBuilder("#\n");
        for (var range : number.accepted()) {
            text.append("\t=")
                    .append(weight(range.credit(), BigDecimal.ONE))
                    .append(range.middle().toPlainString())
                    .append(':')
                    .append(range.tolerance().toPlainString())
                    .append(feedback(range.feedback()))
                    .append('\n');
        }
        return text.toString();
    }

    private String typed(TextInteraction typed) {
        var text = new StringBuilder("\n");
        for (var answer : typed.accepted()) {
            text.append("\t=")
                    .append(weight(answer.credit(), BigDecimal.ONE))
                    .append(GiftText.plain(in(answer.pattern())))
                    .append(feedback(answer.feedback()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String weight(BigDecimal credit, BigDecimal otherwise) {
        return credit.compareTo(otherwise) == 0 ? "" : "%" + MoodleShares.percent(credit) + "%";
    }

    private String part(Texts text, Picture picture) {
        return GiftText.written(in(MoodleLosses.orDescription(text, picture)));
    }

    private String feedback(Texts text) {
        return text.in(language)
                .map(markdown -> "#" + GiftText.written(markdown))
                .orElse("");
    }

    private String in(Texts text) {
        return text.in(language).orElse("");
    }
}
