package ba.sigurno.ejb.curriculum.format.reading;

import ba.sigurno.ejb.curriculum.format.ModuleDocument;
import ba.sigurno.ejb.curriculum.format.ModuleFiles;
import ba.sigurno.ejb.curriculum.format.ModuleProperties;
import ba.sigurno.ejb.curriculum.format.ModuleQuestion;
import ba.sigurno.ejb.curriculum.format.ModuleReading;
import ba.sigurno.ejb.curriculum.format.NumberToCall;
import ba.sigurno.ejb.curriculum.format.reading.QuestionsReader.PlacedQuestion;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads a module from its files and notes all that is wrong with them. */
public final class ModuleReader {

    private static final List<String> FRONT_MATTER = List.of("title", "summary", "reflection");

    private final ModuleFiles files;
    private final ModuleProblems problems = new ModuleProblems();
    private final ModuleProblems advice = new ModuleProblems();
    private final ModuleProblems missing = new ModuleProblems();
    private final Media media;
    private final SourceTexts sources;

    private ModuleReader(ModuleFiles files) {
        this.files = files;
        this.media = new Media(files, problems, missing);
        this.sources = new SourceTexts(files, problems);
    }

    /**
     * What stands in the folder of one language.
     *
     * @param module title, summary and so on
     * @param lessons its lessons
     * @param questions its questions
     * @param pages the other pages by their files
     */
    private record Part(
            MarkdownFile module, List<ReadLesson> lessons, List<PlacedQuestion> questions, Map<String, String> pages) {}

    /** Reads a module. */
    public static ModuleReading read(ModuleFiles files) {
        return new ModuleReader(files).read();
    }

    private ModuleReading read() {
        var document = json().flatMap(this::document);
        return new ModuleReading(
                problems.isEmpty() ? document : Optional.empty(), problems.all(), advice.all(), missing.all());
    }

    private Optional<ModuleProperties> json() {
        return sources.json(ModuleFiles.PROPERTIES)
                .map(json -> PropertiesReader.read(json, problems))
                .filter(properties -> problems.isEmpty());
    }

    private Optional<ModuleDocument> document(ModuleProperties properties) {
        var guide = new ModuleGuide(properties, advice);
        guide.check();
        var parts = new EnumMap<Language, Part>(Language.class);
        ModuleFiles.LANGUAGES.stream()
                .filter(language -> files.bytes(ModuleFiles.in(language, ModuleFiles.MODULE))
                        .isPresent())
                .forEach(language -> parts.put(language, part(language, properties, guide)));
        problems.require(
                !parts.isEmpty(),
                ModuleFiles.in(Language.BOSNIAN, ModuleFiles.MODULE),
                1,
                "curriculum_format_file_missing");
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var lessons = lessons(parts);
        var questions = questions(parts);
        return problems.isEmpty()
                ? Optional.of(new ModuleDocument(
                        properties,
                        parts.keySet(),
                        property("title", parts),
                        property("summary", parts),
                        property("reflection", parts),
                        texts(parts, part -> part.module().body()),
                        lessons,
                        questions,
                        page(ModuleFiles.TEACHER, parts),
                        page(ModuleFiles.WORKSHEETS, parts),
                        page(ModuleFiles.FAMILY, parts),
                        media.paths()))
                : Optional.empty();
    }

    private Part part(Language language, ModuleProperties properties, ModuleGuide guide) {
        var module = MarkdownFile.with(
                FRONT_MATTER,
                ModuleFiles.in(language, ModuleFiles.MODULE),
                sources.text(ModuleFiles.in(language, ModuleFiles.MODULE)).orElse(""),
                problems);
        var lessons = new ArrayList<ReadLesson>();
        for (int number = 1; number <= properties.lessons().size(); number++) {
            var source = source(language, ModuleFiles.lesson(number));
            sources.text(source.file()).ifPresent(text -> lessons.add(LessonReader.read(source, text)));
        }
        var next =
                ModuleFiles.in(language, ModuleFiles.lesson(properties.lessons().size() + 1));
        problems.require(files.bytes(next).isEmpty(), next, 1, "curriculum_format_lesson_too_many");
        lessons.forEach(lesson -> guide.check(language, lesson));

        var file = source(language, ModuleFiles.QUESTIONS);
        var questions = sources.text(file.file())
                .map(text -> QuestionsReader.read(file, text))
                .orElse(List.of());
        guide.check(file.file(), questions);

        var pages = new HashMap<String, String>();
        for (var page : List.of(ModuleFiles.TEACHER, ModuleFiles.WORKSHEETS, ModuleFiles.FAMILY)) {
            sources.text(ModuleFiles.in(language, page))
                    .ifPresent(text -> pages.put(page, page(ModuleFiles.in(language, page), text)));
        }
        guide.teacher(ModuleFiles.in(language, ModuleFiles.TEACHER), pages.getOrDefault(ModuleFiles.TEACHER, ""));
        guide.worksheets(
                ModuleFiles.in(language, ModuleFiles.WORKSHEETS), pages.getOrDefault(ModuleFiles.WORKSHEETS, ""));
        guide.family(ModuleFiles.in(language, ModuleFiles.FAMILY), pages.getOrDefault(ModuleFiles.FAMILY, ""));
        guide.title(ModuleFiles.in(language, ModuleFiles.MODULE), module.property("title"));
        return new Part(module, lessons, questions, pages);
    }

    private TextSource source(Language language, String file) {
        return new TextSource(ModuleFiles.in(language, file), language, media, problems);
    }

    /** Returns a page, having noted what does not belong on it. */
    private String page(String file, String text) {
        var page = MarkdownFile.plain(file, text);
        page.blocks().forEach(block -> Prose.pageFault(block)
                .ifPresent(fault -> problems.add(file, MarkdownFile.line(block), fault)));
        var lines = text.split("\n");
        for (int at = 0; at < lines.length; at++) {
            int line = at + 1;
            NumberToCall.fault(lines[at])
                    .ifPresent(fault -> problems.add(file, line, fault.getKey(), fault.getArguments()));
        }
        return page.body();
    }

    private List<LessonContent> lessons(Map<Language, Part> parts) {
        var first = parts.values().iterator().next().lessons();
        var lessons = new ArrayList<>(first.stream().map(ReadLesson::content).toList());
        parts.forEach((language, part) -> {
            for (int at = 0; at < Math.min(first.size(), part.lessons().size()); at++) {
                var lesson = part.lessons().get(at);
                if (first.get(at).compare(lesson, problems)) {
                    lessons.set(at, lessons.get(at).withTranslation(language, lesson.content()));
                }
            }
        });
        return lessons;
    }

    private List<ModuleQuestion> questions(Map<Language, Part> parts) {
        var original = parts.keySet().iterator().next();
        var first = parts.get(original).questions();
        var questions =
                new ArrayList<>(first.stream().map(PlacedQuestion::question).toList());
        var ids = new HashSet<String>();
        first.stream()
                .filter(placed -> !ids.add(placed.question().id()))
                .forEach(placed -> problems.add(
                        ModuleFiles.in(original, ModuleFiles.QUESTIONS),
                        placed.line(),
                        "curriculum_format_question_twice",
                        placed.question().id()));
        parts.forEach((language, part) -> {
            var file = ModuleFiles.in(language, ModuleFiles.QUESTIONS);
            problems.require(
                    part.questions().size() == first.size(),
                    file,
                    1,
                    "curriculum_format_questions_differ",
                    part.questions().size(),
                    ModuleFiles.in(original, ModuleFiles.QUESTIONS),
                    first.size());
            for (int at = 0; at < Math.min(first.size(), part.questions().size()); at++) {
                var other = part.questions().get(at);
                if (questions.get(at).isTranslatedBy(other.question())) {
                    questions.set(at, questions.get(at).withTranslation(language, other.question()));
                } else {
                    problems.add(
                            file,
                            other.line(),
                            "curriculum_format_question_differs",
                            other.question().id(),
                            ModuleFiles.in(original, ModuleFiles.QUESTIONS) + ":"
                                    + first.get(at).line(),
                            first.get(at).question().id());
                }
            }
        });
        return questions;
    }

    private static Texts property(String name, Map<Language, Part> parts) {
        return texts(parts, part -> part.module().property(name));
    }

    private static Texts page(String file, Map<Language, Part> parts) {
        return texts(parts, part -> part.pages().getOrDefault(file, ""));
    }

    private static Texts texts(Map<Language, Part> parts, Function<Part, String> text) {
        var texts = new EnumMap<Language, String>(Language.class);
        parts.forEach((language, part) -> texts.put(language, text.apply(part)));
        return new Texts(texts);
    }
}
