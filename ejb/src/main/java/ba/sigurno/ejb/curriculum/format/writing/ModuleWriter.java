package ba.sigurno.ejb.curriculum.format.writing;

import ba.sigurno.ejb.curriculum.format.ModuleDocument;
import ba.sigurno.ejb.curriculum.format.ModuleFiles;
import ba.sigurno.ejb.curriculum.format.ModuleProperties;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Texts;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the words of a module; its pictures and recordings are kept elsewhere and copied as they are. */
public final class ModuleWriter {

    private final ModuleDocument module;
    private final Map<String, String> files = new LinkedHashMap<>();

    private ModuleWriter(ModuleDocument module) {
        this.module = module;
    }

    /** Returns the text of each file of a module, by its name. */
    public static Map<String, String> write(ModuleDocument module) {
        var writer = new ModuleWriter(module);
        writer.files.put(ModuleFiles.PROPERTIES, JsonLayout.text(json(module.properties())));
        module.languages().forEach(writer::write);
        return writer.files;
    }

    private static JsonObject json(ModuleProperties properties) {
        return Json.createObjectBuilder()
                .add("code", properties.code())
                .add("slug", properties.slug())
                .add("companion", properties.companion())
                .add("outcomes", Json.createArrayBuilder(properties.outcomes()))
                .add("lessons", Json.createArrayBuilder(properties.lessons()))
                .add(
                        "minutes",
                        Json.createObjectBuilder()
                                .add("alone", properties.minutesAlone())
                                .add("class", properties.minutesInClass()))
                .add("help", Json.createArrayBuilder(properties.help()))
                .add("readings", Json.createArrayBuilder(properties.readings()))
                .build();
    }

    private void write(Language language) {
        put(language, ModuleFiles.MODULE, """
                ---
                title: %s
                summary: %s
                reflection: %s
                ---

                %s""".formatted(
                        in(module.title(), language),
                        in(module.summary(), language),
                        in(module.reflection(), language),
                        in(module.notes(), language)));
        for (int number = 1; number <= module.lessons().size(); number++) {
            put(language, ModuleFiles.lesson(number), lesson(module.lessons().get(number - 1), language));
        }
        var questions = Json.createArrayBuilder();
        var writer = new QuestionsWriter(language, this::name);
        module.questions().forEach(question -> questions.add(writer.json(question)));
        put(language, ModuleFiles.QUESTIONS, JsonLayout.text(questions.build()));
        put(language, ModuleFiles.TEACHER, in(module.teacher(), language));
        put(language, ModuleFiles.WORKSHEETS, in(module.worksheets(), language));
        put(language, ModuleFiles.FAMILY, in(module.family(), language));
    }

    private void put(Language language, String file, String text) {
        files.put(ModuleFiles.in(language, file), text.strip() + "\n");
    }

    private String lesson(LessonContent lesson, Language language) {
        var blocks = new BlockWriter(language, this::name);
        var screens = lesson.screens().stream()
                .flatMap(screen -> Stream.concat(
                        Stream.of("## " + in(screen.title(), language)),
                        screen.blocks().stream().map(blocks::text)))
                .collect(Collectors.joining("\n\n"));
        return "---\ntitle: " + in(lesson.title(), language) + "\n---\n\n" + screens;
    }

    private String name(String digest) {
        var path = module.media().get(digest);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String in(Texts texts, Language language) {
        return texts.in(language).orElse("");
    }
}
