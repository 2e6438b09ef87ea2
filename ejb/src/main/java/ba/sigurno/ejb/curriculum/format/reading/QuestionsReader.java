package ba.sigurno.ejb.curriculum.format.reading;

import ba.sigurno.ejb.curriculum.format.ModuleQuestion;
import ba.sigurno.ejb.curriculum.format.ModuleQuestion.Use;
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
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import ba.sigurno.persistence.quiz.content.TextInteraction.Accepted;
import ba.sigurno.persistence.quiz.content.Texts;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;

/** Reads the questions of a module in one language. */
final class QuestionsReader {

    /**
     * A question and where it stands.
     *
     * @param line the line on which it begins
     * @param question the question, in one language
     */
    record PlacedQuestion(int line, ModuleQuestion question) {}

    private final TextSource source;
    private final List<PlacedQuestion> questions = new ArrayList<>();

    /** The line on which the question begins that is read. */
    private int line;

    private QuestionsReader(TextSource source) {
        this.source = source;
    }

    /** Reads a file and notes all that is wrong in it. */
    static List<PlacedQuestion> read(TextSource source, String text) {
        var reader = new QuestionsReader(source);
        try {
            reader.read(text);
        } catch (JsonParsingException broken) {
            source.problem(line(broken), "curriculum_format_json_broken");
        } catch (NoSuchElementException cutShort) {
            source.problem(1, "curriculum_format_json_broken");
        }
        return List.copyOf(reader.questions);
    }

    /** Returns the line on which JSON breaks. */
    static int line(JsonParsingException broken) {
        return Math.max(1, (int) broken.getLocation().getLineNumber());
    }

    private void read(String text) {
        try (var parser = Json.createParser(new StringReader(text))) {
            if (parser.next() != Event.START_ARRAY) {
                source.problem(1, "curriculum_format_json_no_list");
                return;
            }
            var event = parser.next();
            while (event == Event.START_OBJECT) {
                line = (int) parser.getLocation().getLineNumber();
                questions.add(new PlacedQuestion(line, question(parser.getObject())));
                event = parser.next();
            }
            source.require(
                    event == Event.END_ARRAY,
                    (int) parser.getLocation().getLineNumber(),
                    "curriculum_format_json_no_object");
        }
    }

    private ModuleQuestion question(JsonObject object) {
        var id = object.containsKey("id") ? object.get("id").toString() : "question";
        var json = new JsonProperties(object, id.replace("\"", ""), source.file(), line, source.problems());
        var use = json.oneOf("use", names(Use.values()));
        var type = QuestionType.valueOf(
                json.oneOf("type", names(QuestionType.values())).toUpperCase(Locale.ROOT));
        var content = new QuestionContent(
                prose(json, "stem"), picture(json), interaction(type, json), proseIfAny(json, "explanation"));
        var question = new ModuleQuestion(
                json.text("id"), Use.valueOf(use.toUpperCase(Locale.ROOT)), json.text("outcome"), content);
        json.requireNoOthers();
        source.problems().check(source.file(), line, content::requireComplete);
        return question;
    }

    private Interaction interaction(QuestionType type, JsonProperties json) {
        return switch (type) {
            case SINGLE_CHOICE, MULTIPLE_RESPONSE, TRUE_FALSE -> choices(type, json, true);
            case MATCHING ->
                new MatchInteraction(
                        json.objects("prompts").stream().map(this::prompt).toList(),
                        json.objects("targets").stream().map(this::target).toList(),
                        true,
                        Grading.PARTIAL);
            case ORDERING ->
                new OrderInteraction(
                        json.objects("items").stream().map(this::item).toList(), Grading.PARTIAL);
            case SHORT_TEXT -> accepted(json);
            case NUMERIC -> number(json);
            case BLANKS ->
                new GapInteraction(json.objects("gaps").stream().map(this::gap).toList());
        };
    }

    /** A wrong one takes away, where several are chosen, what a right one gives. */
    private Interaction choices(QuestionType type, JsonProperties json, boolean shuffled) {
        var choices = json.objects("choices");
        var rights = choices.stream().map(choice -> choice.flag("correct")).toList();
        int right = (int) rights.stream().filter(each -> each).count();
        boolean several = type == QuestionType.MULTIPLE_RESPONSE;
        var share = several && right > 0 ? Credit.share(right) : BigDecimal.ONE;
        var wrong = several ? share.negate() : BigDecimal.ZERO;
        var options = new ArrayList<Option>();
        for (int at = 0; at < choices.size(); at++) {
            var choice = choices.get(at);
            options.add(new Option(
                    choice.text("id"),
                    type == QuestionType.TRUE_FALSE ? proseIfAny(choice, "text") : label(choice),
                    picture(choice),
                    rights.get(at) ? share : wrong,
                    proseIfAny(choice, "feedback"),
                    false));
            choice.requireNoOthers();
        }
        return new ChoiceInteraction(type, options, shuffled, Grading.PARTIAL);
    }

    private Prompt prompt(JsonProperties json) {
        var prompt = new Prompt(json.text("id"), label(json), picture(json), json.text("target"));
        json.requireNoOthers();
        return prompt;
    }

    private Target target(JsonProperties json) {
        var target = new Target(json.text("id"), label(json), picture(json));
        json.requireNoOthers();
        return target;
    }

    private OrderInteraction.Item item(JsonProperties json) {
        var item = new OrderInteraction.Item(json.text("id"), label(json), picture(json));
        json.requireNoOthers();
        return item;
    }

    private Interaction accepted(JsonProperties json) {
        var accepted = new ArrayList<Accepted>();
        for (var answer : json.objects("accepted")) {
            accepted.add(
                    new Accepted(source.plain(answer.text("text")), BigDecimal.ONE, proseIfAny(answer, "feedback")));
            answer.requireNoOthers();
        }
        return new TextInteraction(accepted, false);
    }

    private Interaction number(JsonProperties json) {
        var number = json.number("number");
        var tolerance = json.has("tolerance") ? json.number("tolerance") : BigDecimal.ZERO;
        return new NumberInteraction(List.of(new NumberInteraction.Range(
                number.subtract(tolerance), number.add(tolerance), BigDecimal.ONE, Texts.NONE)));
    }

    private Gap gap(JsonProperties json) {
        var content = json.has("choices") ? choices(QuestionType.SINGLE_CHOICE, json, true) : accepted(json);
        var gap = new Gap(json.text("id"), 1, content);
        json.requireNoOthers();
        return gap;
    }

    private Picture picture(JsonProperties json) {
        if (!json.has("picture")) {
            return null;
        }
        var picture = json.object("picture");
        var read = source.picture(picture.text("file"), picture.text("description"), line);
        picture.requireNoOthers();
        return read;
    }

    /** Returns the text that a picture may stand in for. */
    private Texts label(JsonProperties json) {
        return json.has("picture") ? proseIfAny(json, "text") : prose(json, "text");
    }

    private Texts prose(JsonProperties json, String name) {
        return source.prose(json.text(name), line);
    }

    private Texts proseIfAny(JsonProperties json, String name) {
        return source.prose(json.textIfAny(name), line);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value instanceof Use ? value.name().toLowerCase(Locale.ROOT) : value.name())
                .toList();
    }
}
