package ba.sigurno.ejb.curriculum;

import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.Choice;
import ba.sigurno.persistence.quiz.Question;
import ba.sigurno.persistence.quiz.QuestionType;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the files of one quiz, one a language, together to its questions. What the files say must agree. */
final class QuizFile {

    private final Outcome outcome;
    private final Map<String, Question> questions = new LinkedHashMap<>();

    /** A quiz all of whose questions test an outcome; it may be null. */
    QuizFile(Outcome outcome) {
        this.outcome = outcome;
    }

    /** The questions in the order of the first file. */
    List<Question> questions() {
        return List.copyOf(questions.values());
    }

    /** Adds the file of one language; {@code name} is for complaints. */
    void add(Language language, List<JsonObject> file, String name) {
        if (questions.isEmpty()) {
            file.forEach(this::make);
        }
        var ids = file.stream().map(json -> json.getString("id")).toList();
        require(ids.equals(List.copyOf(questions.keySet())), name + " has other questions");
        for (var json : file) {
            var question = questions.get(json.getString("id"));
            question.text(language, json.getString("stem"), json.getString("explanation"));
            var choices = json.getJsonArray("choices").getValuesAs(JsonObject.class);
            var codes = choices.stream().map(choice -> choice.getString("id")).toList();
            require(
                    codes.equals(question.getChoices().stream()
                                    .map(Choice::getCode)
                                    .toList())
                            && right(choices).equals(inOrder(question)),
                    name + " has other choices at " + json.getString("id"));
            for (int at = 0; at < choices.size(); at++) {
                var choice = choices.get(at);
                question.getChoices().get(at).text(language, choice.getString("text"), choice.getString("feedback"));
            }
        }
    }

    private void make(JsonObject json) {
        var question = new Question(QuestionType.valueOf(json.getString("type")), outcome);
        for (var choice : json.getJsonArray("choices").getValuesAs(JsonObject.class)) {
            question.offer(choice.getString("id"), choice.getBoolean("correct"));
        }
        require(questions.put(json.getString("id"), question) == null, "question twice: " + json.getString("id"));
    }

    private static List<String> right(List<JsonObject> choices) {
        return choices.stream()
                .filter(choice -> choice.getBoolean("correct"))
                .map(choice -> choice.getString("id"))
                .toList();
    }

    private static List<String> inOrder(Question question) {
        Set<String> correct = question.correctCodes();
        return question.getChoices().stream()
                .map(Choice::getCode)
                .filter(correct::contains)
                .toList();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
