package ba.sigurno.ejb.exchange.format;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads and writes folders as Moodle does: {@code $course$/top/Sigurnost/Lozinke}; a slash within a name is doubled.
 */
public final class CategoryPath {

    private static final String TOP = "$course$/top";
    private static final Pattern START = Pattern.compile("^\\s*(\\$[a-z]+\\$/)?(top(/(?!/)|\\s*$))?");
    private static final Pattern SLASH = Pattern.compile("(?<!/)/(?!/)");

    private CategoryPath() {}

    /** Reads the names of the folders, outermost first. */
    public static List<String> read(String path) {
        return Arrays.stream(SLASH.split(START.matcher(path).replaceFirst("")))
                .map(name -> name.replace("//", "/").strip())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Writes the path of folders. */
    public static String write(List<String> folders) {
        return folders.stream().map(name -> "/" + name.replace("/", "//")).collect(Collectors.joining("", TOP, ""));
    }
}
