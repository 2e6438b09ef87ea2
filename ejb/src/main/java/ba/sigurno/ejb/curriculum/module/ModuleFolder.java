package ba.sigurno.ejb.curriculum.module;

import ba.sigurno.ejb.quiz.picture.PictureFile;
import ba.sigurno.ejb.quiz.picture.Pictures;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.curriculum.content.ProseBlock;
import ba.sigurno.persistence.curriculum.content.Screen;
import ba.sigurno.persistence.curriculum.module.Module;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.Texts;
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
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A module as its writers keep it: a folder with {@code module.json}, {@code lesson-<n>.<language>.md} (CommonMark, the
 * first line is the title), {@code quiz.<language>.json} and the pictures that its questions name. Every language of {@code module.json} must have every
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
     * @param pictures what these show
     */
    public record Contents(ModuleEdition edition, List<QuestionVersion> questions, Collection<PictureFile> pictures) {}

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
        var pictures = new HashMap<String, PictureFile>();
        var questions = content(languages, pictures).stream()
                .map(content -> question(module, outcomes).shipped(content, now))
                .toList();
        var quiz = new Quiz(PASS_PERCENT);
        questions.forEach(version -> quiz.add(version.getQuestion()));
        var edition = new ModuleEdition(module, 1, description.getInt("minutes"), quiz);
        for (var language : languages) {
            var texts = description.getJsonObject("texts").getJsonObject(language.getTag());
            edition.text(language, texts.getString("title"), texts.getString("summary"), texts.getString("summary"));
        }
        lessons(edition, languages);
        return new Contents(edition, questions, pictures.values());
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
            var titles = new EnumMap<Language, String>(Language.class);
            var bodies = new EnumMap<Language, String>(Language.class);
            for (var language : languages) {
                var file = lesson(number, language);
                var parts = read(file).split("\n", 2);
                require(parts.length == 2 && parts[0].startsWith("# "), file + " must start with a title");
                titles.put(language, parts[0].substring(2).strip());
                bodies.put(language, parts[1].strip());
            }
            var title = new Texts(titles);
            var screen = new Screen(title, List.of(new ProseBlock(new Texts(bodies))));
            edition.addLesson(new LessonContent(title, List.of(screen)), null);
        }
    }

    private List<QuestionContent> content(List<Language> languages, Map<String, PictureFile> pictures) {
        var file = new QuizFile(
                name -> pictures.computeIfAbsent(name, this::picture).digest());
        for (var language : languages) {
            var name = "quiz." + language.getTag() + ".json";
            try (var reader = Json.createReader(text(name))) {
                file.add(language, reader.readArray().getValuesAs(JsonObject.class), path + "/" + name);
            }
        }
        return file.questions();
    }

    /** Returns a new question; with several outcomes nobody said which question tests which. */
    private static Question question(Module module, List<Outcome> outcomes) {
        var question = new Question();
        question.file(module.getStrand(), module.getAgeBand());
        if (outcomes.size() == 1) {
            question.file(outcomes.get(0));
        }
        return question;
    }

    private PictureFile picture(String file) {
        try (var in = open(file).orElseThrow(() -> new IllegalArgumentException(path + " has no " + file))) {
            return Pictures.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
