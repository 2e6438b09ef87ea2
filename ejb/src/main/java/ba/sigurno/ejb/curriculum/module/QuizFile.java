package ba.sigurno.ejb.curriculum.module;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.Credit;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Texts;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Puts the files of one quiz, one a language, together to what its questions say. The files must agree. */
final class QuizFile {

    private final Map<String, QuestionContent> questions = new LinkedHashMap<>();
    private final UnaryOperator<String> digests;

    /** Creates a quiz without questions; {@code digests} gives the digest of the picture in a file. */
    QuizFile(UnaryOperator<String> digests) {
        this.digests = digests;
    }

    /** The questions in the order of the first file. */
    List<QuestionContent> questions() {
        return List.copyOf(questions.values());
    }

    /** Adds the file of one language; {@code name} is for complaints. */
    void add(Language language, List<JsonObject> file, String name) {
        var ids = file.stream().map(json -> json.getString("id")).toList();
        if (questions.isEmpty()) {
            file.forEach(json -> questions.put(json.getString("id"), content(json, language)));
            require(ids.size() == questions.size(), name + " has a question twice");
        }
        require(ids.equals(List.copyOf(questions.keySet())), name + " has other questions");
        for (var json : file) {
            questions.compute(json.getString("id"), (id, content) -> {
                try {
                    return content.withTranslation(language, content(json, language));
                } catch (RuntimeException e) {
                    throw new IllegalArgumentException(name + " has other choices at " + id, e);
                }
            });
        }
    }

    private QuestionContent content(JsonObject json, Language language) {
        var type = QuestionType.valueOf(json.getString("type"));
        var choices = json.getJsonArray("choices").getValuesAs(JsonObject.class);
        var share = Credit.share((int)
                choices.stream().filter(choice -> choice.getBoolean("correct")).count());
        var wrong = type == QuestionType.MULTIPLE_RESPONSE ? share.negate() : BigDecimal.ZERO;
        var options = choices.stream()
                .map(choice -> Option.of(
                        choice.getString("id"),
                        Texts.of(language, choice.getString("text")),
                        choice.getBoolean("correct") ? share : wrong,
                        Texts.of(language, choice.getString("feedback"))))
                .toList();
        return new QuestionContent(
                Texts.of(language, json.getString("stem")),
                picture(json.getJsonObject("picture"), language),
                new ChoiceInteraction(type, options, true, Grading.PARTIAL),
                Texts.of(language, json.getString("explanation")));
    }

    private Picture picture(JsonObject json, Language language) {
        return json == null
                ? null
                : new Picture(digests.apply(json.getString("file")), Texts.of(language, json.getString("description")));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
