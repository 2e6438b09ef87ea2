package ba.sigurno.ejb.curriculum.format.reading;

import ba.sigurno.ejb.curriculum.format.ModuleFiles;
import ba.sigurno.ejb.curriculum.format.ModuleProperties;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what is the same in every language of a module. */
final class PropertiesReader {

    private static final Pattern CODE = Pattern.compile("(P1|P2|P3|S)-[A-Z]{2,3}");
    private static final Pattern OUTCOME = Pattern.compile("(P1|P2|P3|S)-[A-Z]{2,3}-\\d");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final List<String> COMPANIONS = List.of("risto", "zora", "bodo", "none");

    private static final int MIN_MINUTES = 5;
    private static final int MAX_MINUTES = 180;

    private PropertiesReader() {}

    /** Reads the properties and notes what is wrong with them. */
    static ModuleProperties read(JsonObject object, ModuleProblems problems) {
        var json = new JsonProperties(object, "module", ModuleFiles.PROPERTIES, 1, problems);
        var minutes = json.object("minutes");
        var properties = new ModuleProperties(
                json.text("code", CODE),
                json.text("slug", SLUG),
                json.oneOf("companion", COMPANIONS),
                json.texts("outcomes", OUTCOME),
                json.texts("lessons", OUTCOME),
                minutes.integer("alone", MIN_MINUTES, MAX_MINUTES),
                minutes.integer("class", MIN_MINUTES, MAX_MINUTES),
                json.someOf("help", ModuleProperties.HELP_PATHS),
                json.someOf("readings", ModuleProperties.READERS));
        minutes.requireNoOthers();
        json.requireNoOthers();
        return properties;
    }
}
