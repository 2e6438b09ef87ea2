package ba.sigurno.ejb.curriculum.format;

import ba.sigurno.persistence.i18n.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files of a module, wherever they are: in a folder or in an archive. */
@FunctionalInterface
public interface ModuleFiles {

    /** The languages a module is written in; Serbian in Cyrillic is derived. */
    List<Language> LANGUAGES = List.of(Language.BOSNIAN, Language.CROATIAN, Language.SERBIAN_LATIN, Language.ENGLISH);

    /** The file of what is the same in every language. */
    String PROPERTIES = "module.json";

    /** The file of title, summary and reflection, in the folder of a language; as those below. */
    String MODULE = "module.md";

    /** The file of the questions. */
    String QUESTIONS = "questions.json";

    /** The file of the plan for the teacher. */
    String TEACHER = "teacher.md";

    /** The file of the worksheets. */
    String WORKSHEETS = "worksheets.md";

    /** The file of the page to take home. */
    String FAMILY = "family.md";

    /** The folder of the pictures. */
    String PICTURES = "pictures/";

    /** The files in the folder of each language, without lessons. */
    List<String> PAGES = List.of(MODULE, QUESTIONS, TEACHER, WORKSHEETS, FAMILY);

    /** Returns the name of the file of a lesson, counted from 1. */
    static String lesson(int number) {
        return "lesson-" + number + ".md";
    }

    /** Returns the path of a file in the folder of a language. */
    static String in(Language language, String file) {
        return language.getTag() + "/" + file;
    }

    /** Returns the bytes of a file by its name, such as {@code bs/lesson-1.md}; empty when there is no such file. */
    Optional<byte[]> bytes(String name);

    /** Returns the files of a folder. */
    static ModuleFiles in(Path folder) {
        return name -> {
            var file = folder.resolve(name).normalize();
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            try {
                return Optional.of(Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
