package ba.sigurno.ejb.curriculum.module;

import ba.sigurno.persistence.curriculum.module.Module;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.settings.Quiz;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A module as its writers keep it: a folder with {@code module.json}, {@code lesson-<n>.<language>.md} (CommonMark, the
 * first line is the title) and {@code quiz.<language>.json}. Every language of {@code module.json} must have every
 * lesson and the whole quiz, with the same choices right.
 */
public final class ModuleFolder {

    /** The pass mark of the quiz, in percent: three of five questions. */
    private static final int PASS_PERCENT = 60;

    private final String path;
    private final Framework framework;

    /** Finds by code what a module refers to. */
    public interface Framework {
        AgeBand ageBand(String code);

        Strand strand(String code);

        Outcome outcome(String code);
    }

    /** The folder at a path of the class path, such as {@code /demo/modules/my-secrets}. */
    public ModuleFolder(String path, Framework framework) {
        this.path = path;
        this.framework = framework;
    }

    /**
     * The contents of a folder, none of them stored yet.
     *
     * @param edition the module's first edition, a draft
     * @param questions what its quiz asks, in order
     */
    public record Contents(ModuleEdition edition, List<QuestionVersion> questions) {}

    /** Reads the folder as it is from {@code now} on. */
    public Contents read(Instant now) {
        var description = description();
        var module = new Module(
                description.getString("slug"),
                framework.ageBand(description.getString("ageBand")),
                framework.strand(description.getString("strand")),
                companion(description));
        var outcomes = description.getJsonArray("outcomes").getValuesAs(JsonString.class).stream()
                .map(code -> framework.outcome(code.getString()))
                .toList();
        outcomes.forEach(module::teach);

        var languages = languages(description);
        var questions = questions(languages, outcomes, now);
        var quiz = new Quiz(PASS_PERCENT);
        questions.forEach(version -> quiz.add(version.getQuestion()));
        var edition = new ModuleEdition(module, 1, description.getInt("minutes"), quiz);
        for (var language : languages) {
            var texts = description.getJsonObject("texts").getJsonObject(language.getTag());
            edition.text(language, texts.getString("title"), texts.getString("summary"));
        }
        lessons(edition, languages);
        return new Contents(edition, questions);
    }

    private JsonObject description() {
        try (var reader = Json.createReader(text("module.json"))) {
            return reader.readObject();
        }
    }

    private static List<Language> languages(JsonObject description) {
        return description.getJsonObject("texts").keySet().stream()
                .map(tag -> Language.ofTag(tag).orElseThrow(() -> new IllegalArgumentException("no language " + tag)))
                .toList();
    }

    private static String companion(JsonObject description) {
        var companion = description.getString("companion");
        return companion.equals("none") ? null : companion;
    }

    private void lessons(ModuleEdition edition, List<Language> languages) {
        for (int number = 1; open(lesson(number, languages.get(0))).isPresent(); number++) {
            var lesson = edition.addLesson();
            for (var language : languages) {
                var file = lesson(number, language);
                var parts = read(file).split("\n", 2);
                require(parts.length == 2 && parts[0].startsWith("# "), file + " must start with a title");
                lesson.text(language, parts[0].substring(2).strip(), parts[1].strip());
            }
        }
    }

    private List<QuestionVersion> questions(List<Language> languages, List<Outcome> outcomes, Instant now) {
        // With several outcomes nobody said which question tests which.
        var outcome = outcomes.size() == 1 ? outcomes.get(0) : null;
        var file = new QuizFile();
        for (var language : languages) {
            var name = "quiz." + language.getTag() + ".json";
            try (var reader = Json.createReader(text(name))) {
                file.add(language, reader.readArray().getValuesAs(JsonObject.class), path + "/" + name);
            }
        }
        return file.questions().stream()
                .map(content -> {
                    var question = new Question();
                    question.file(outcome);
                    return question.shipped(content, now);
                })
                .toList();
    }

    private static String lesson(int number, Language language) {
        return "lesson-" + number + "." + language.getTag() + ".md";
    }

    private String read(String file) {
        try (var in = text(file)) {
            var all = new StringWriter();
            in.transferTo(all);
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStreamReader text(String file) {
        var in = open(file).orElseThrow(() -> new IllegalArgumentException(path + " has no " + file));
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    private Optional<InputStream> open(String file) {
        return Optional.ofNullable(ModuleFolder.class.getResourceAsStream(path + "/" + file));
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(path + ": " + otherwise);
        }
    }
}
