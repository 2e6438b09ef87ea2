package ba.sigurno.ejb.quiz.editing;

import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.ArrayList;
import java.util.List;

/** Names the texts of a question, in the order in which {@link QuestionContent#withTexts} hands them over. */
final class TextFields {

    private final List<FieldName> names = new ArrayList<>();
    private String gap = "";

    private TextFields() {}

    /** A text with its name. */
    record Named(FieldName name, Texts text) {}

    /** Returns all texts of a question, empty ones too. */
    static List<Named> of(QuestionContent content) {
        var fields = new TextFields();
        fields.add("quiz_field_stem", 0);
        fields.picture("quiz_field_stem_picture", 0, content.picture());
        fields.interaction(content.interaction());
        fields.add("quiz_field_explanation", 0);
        var texts = new ArrayList<Texts>();
        content.withTexts(text -> {
            texts.add(text);
            return text;
        });
        var named = new ArrayList<Named>();
        for (int at = 0; at < texts.size(); at++) {
            named.add(new Named(fields.names.get(at), texts.get(at)));
        }
        return List.copyOf(named);
    }

    private void interaction(Interaction interaction) {
        if (interaction instanceof ChoiceInteraction choice) {
            choice(choice);
        } else if (interaction instanceof MatchInteraction match) {
            match(match);
        } else if (interaction instanceof OrderInteraction order) {
            for (int at = 1; at <= order.items().size(); at++) {
                add("quiz_field_item", at);
                picture("quiz_field_item_picture", at, order.items().get(at - 1).picture());
            }
        } else if (interaction instanceof TextInteraction text) {
            for (int at = 1; at <= text.accepted().size(); at++) {
                add("quiz_field_accepted", at);
                add("quiz_field_accepted_feedback", at);
            }
        } else if (interaction instanceof NumberInteraction number) {
            for (int at = 1; at <= number.accepted().size(); at++) {
                add("quiz_field_accepted_feedback", at);
            }
        } else if (interaction instanceof GapInteraction gaps) {
            for (var each : gaps.gaps()) {
                gap = each.code();
                interaction(each.content());
            }
            gap = "";
        }
    }

    private void choice(ChoiceInteraction choice) {
        for (int at = 1; at <= choice.options().size(); at++) {
            add("quiz_field_option", at);
            picture(
                    "quiz_field_option_picture",
                    at,
                    choice.options().get(at - 1).picture());
            add("quiz_field_option_feedback", at);
        }
    }

    private void match(MatchInteraction match) {
        for (int at = 1; at <= match.prompts().size(); at++) {
            add("quiz_field_prompt", at);
            picture("quiz_field_prompt_picture", at, match.prompts().get(at - 1).picture());
        }
        for (int at = 1; at <= match.targets().size(); at++) {
            add("quiz_field_target", at);
            picture("quiz_field_target_picture", at, match.targets().get(at - 1).picture());
        }
    }

    private void picture(String key, int number, Picture picture) {
        if (picture != null) {
            add(key, number);
        }
    }

    private void add(String key, int number) {
        names.add(new FieldName(gap, key, number));
    }
}
