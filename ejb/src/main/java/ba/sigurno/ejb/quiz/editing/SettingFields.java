package ba.sigurno.ejb.quiz.editing;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads the settings of a question besides its texts, in words of a language: its key, its worth, its freedom to move.
 */
final class SettingFields {

    /** The number of digits of a digest that tell pictures apart. */
    private static final int DIGITS = 8;

    private final Map<FieldName, String> values = new LinkedHashMap<>();
    private final Language language;
    private String gap = "";

    private SettingFields(Language language) {
        this.language = language;
    }

    /** Returns all settings by name, in order. */
    static Map<FieldName, String> of(QuestionContent content, Language language) {
        var fields = new SettingFields(language);
        fields.word("quiz_field_type", "quiz_type_" + content.type());
        fields.picture("quiz_field_stem_picture_file", 0, content.picture());
        fields.interaction(content.interaction());
        return fields.values;
    }

    private void interaction(Interaction interaction) {
        if (interaction instanceof ChoiceInteraction choice) {
            choice(choice);
        } else if (interaction instanceof MatchInteraction match) {
            match(match);
        } else if (interaction instanceof OrderInteraction order) {
            grading(order.grading());
            for (int at = 1; at <= order.items().size(); at++) {
                picture(
                        "quiz_field_item_picture_file",
                        at,
                        order.items().get(at - 1).picture());
            }
        } else if (interaction instanceof TextInteraction text) {
            yesNo("quiz_field_exact_case", 0, text.exactCase());
            for (int at = 1; at <= text.accepted().size(); at++) {
                credit(
                        "quiz_field_accepted_credit",
                        at,
                        text.accepted().get(at - 1).credit());
            }
        } else if (interaction instanceof NumberInteraction number) {
            for (int at = 1; at <= number.accepted().size(); at++) {
                var range = number.accepted().get(at - 1);
                put("quiz_field_range", at, Numbers.range(range, language));
                credit("quiz_field_accepted_credit", at, range.credit());
            }
        } else if (interaction instanceof GapInteraction gaps) {
            for (var each : gaps.gaps()) {
                gap = each.code();
                word("quiz_field_type", "quiz_type_" + each.content().type());
                put("quiz_field_weight", 0, String.valueOf(each.weight()));
                interaction(each.content());
            }
            gap = "";
        }
    }

    private void choice(ChoiceInteraction choice) {
        yesNo("quiz_field_shuffled", 0, choice.shuffled());
        grading(choice.grading());
        for (int at = 1; at <= choice.options().size(); at++) {
            var option = choice.options().get(at - 1);
            credit("quiz_field_option_credit", at, option.credit());
            yesNo("quiz_field_fixed", at, option.fixed());
            picture("quiz_field_option_picture_file", at, option.picture());
        }
    }

    private void match(MatchInteraction match) {
        yesNo("quiz_field_shuffled", 0, match.shuffled());
        grading(match.grading());
        var targets =
                match.targets().stream().map(MatchInteraction.Target::code).toList();
        for (int at = 1; at <= match.prompts().size(); at++) {
            var prompt = match.prompts().get(at - 1);
            put("quiz_field_prompt_target", at, String.valueOf(targets.indexOf(prompt.target()) + 1));
            picture("quiz_field_prompt_picture_file", at, prompt.picture());
        }
        for (int at = 1; at <= match.targets().size(); at++) {
            picture(
                    "quiz_field_target_picture_file",
                    at,
                    match.targets().get(at - 1).picture());
        }
    }

    private void grading(Grading grading) {
        word("quiz_field_grading", "quiz_grading_" + grading);
    }

    private void credit(String key, int number, BigDecimal credit) {
        put(key, number, Numbers.percent(credit, language));
    }

    private void yesNo(String key, int number, boolean yes) {
        put(key, number, Messages.text(language, yes ? "app_yes" : "app_no"));
    }

    private void picture(String key, int number, Picture picture) {
        if (picture != null) {
            put(key, number, picture.digest().substring(0, DIGITS));
        }
    }

    private void word(String key, String valueKey) {
        put(key, 0, Messages.text(language, valueKey));
    }

    private void put(String key, int number, String value) {
        values.put(new FieldName(gap, key, number), value);
    }
}
