package ba.sigurno.ejb.curriculum.format.writing;

import ba.sigurno.ejb.curriculum.format.ModuleQuestion;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import ba.sigurno.persistence.quiz.content.Texts;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Writes a question in one language. */
final class QuestionsWriter {

    private final Language language;
    private final UnaryOperator<String> names;

    /** Creates a writer; {@code names} gives the name of the file with a digest. */
    QuestionsWriter(Language language, UnaryOperator<String> names) {
        this.language = language;
        this.names = names;
    }

    JsonObject json(ModuleQuestion question) {
        var content = question.content();
        var json = Json.createObjectBuilder()
                .add("id", question.id())
                .add("use", question.use().name().toLowerCase(Locale.ROOT))
                .add("outcome", question.outcome())
                .add("type", content.type().name());
        text(json, "stem", content.stem());
        picture(json, content.picture());
        interaction(json, content.interaction());
        text(json, "explanation", content.explanation());
        return json.build();
    }

    private void interaction(JsonObjectBuilder json, Interaction interaction) {
        if (interaction instanceof ChoiceInteraction choices) {
            json.add("choices", list(choices.options(), option -> {
                var choice =
                        part(option.code(), option.text(), option.picture()).add("correct", option.right());
                text(choice, "feedback", option.feedback());
                return choice;
            }));
        } else if (interaction instanceof MatchInteraction pairs) {
            json.add("prompts", list(pairs.prompts(), prompt -> part(prompt.code(), prompt.text(), prompt.picture())
                    .add("target", prompt.target())));
            json.add("targets", list(pairs.targets(), target -> part(target.code(), target.text(), target.picture())));
        } else if (interaction instanceof OrderInteraction order) {
            json.add("items", list(order.items(), item -> part(item.code(), item.text(), item.picture())));
        } else if (interaction instanceof TextInteraction typed) {
            json.add("accepted", list(typed.accepted(), answer -> {
                var accepted = Json.createObjectBuilder();
                text(accepted, "text", answer.pattern());
                text(accepted, "feedback", answer.feedback());
                return accepted;
            }));
        } else if (interaction instanceof NumberInteraction number) {
            var range = number.accepted().get(0);
            json.add("number", range.middle());
            if (range.tolerance().signum() > 0) {
                json.add("tolerance", range.tolerance());
            }
        } else if (interaction instanceof GapInteraction gaps) {
            json.add("gaps", list(gaps.gaps(), gap -> {
                var written = Json.createObjectBuilder().add("id", gap.code());
                interaction(written, gap.content());
                return written;
            }));
        }
    }

    private static <T> JsonArrayBuilder list(List<T> all, Function<T, JsonObjectBuilder> json) {
        var list = Json.createArrayBuilder();
        all.forEach(each -> list.add(json.apply(each)));
        return list;
    }

    private JsonObjectBuilder part(String code, Texts text, Picture picture) {
        var part = Json.createObjectBuilder().add("id", code);
        text(part, "text", text);
        picture(part, picture);
        return part;
    }

    private void text(JsonObjectBuilder json, String name, Texts texts) {
        texts.in(language).ifPresent(text -> json.add(name, text));
    }

    private void picture(JsonObjectBuilder json, Picture picture) {
        if (picture != null) {
            var written = Json.createObjectBuilder().add("file", names.apply(picture.digest()));
            text(written, "description", picture.description());
            json.add("picture", written);
        }
    }
}
