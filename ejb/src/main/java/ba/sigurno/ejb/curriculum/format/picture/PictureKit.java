package ba.sigurno.ejb.curriculum.format.picture;

import ba.sigurno.ejb.curriculum.format.ModuleFiles;
import ba.sigurno.ejb.exchange.picture.SvgCheck;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The symbols that scenes are drawn with. A scene names a symbol by {@code <use href="#name">}; to stand alone, as a
 * picture of a page must, it gets the symbols that it names.
 */
public final class PictureKit {

    private static final String SVG = ".svg";
    private static final Pattern SYMBOL = Pattern.compile("(?s)<symbol id=\"([\\w-]+)\".*?</symbol>");
    private static final Pattern USE = Pattern.compile("<use\\s[^>]*href=\"#([\\w-]+)\"");
    private static final Pattern ROOT = Pattern.compile("<svg\\s[^>]*>");
    private static final Pattern INDENTATION = Pattern.compile("(?m)^\\s+");

    private final Map<String, String> symbols = new HashMap<>();

    /** Creates a kit of the symbols of a file. */
    public PictureKit(byte[] kit) {
        SYMBOL.matcher(new String(kit, StandardCharsets.UTF_8))
                .results()
                .forEach(symbol -> symbols.put(
                        symbol.group(1), INDENTATION.matcher(symbol.group()).replaceAll("")));
    }

    /** Returns a scene with the symbols that it names; a name that is not in the kit is left to {@link SvgCheck}. */
    public byte[] compose(byte[] scene) {
        var text = new String(scene, StandardCharsets.UTF_8);
        var used = new LinkedHashSet<String>();
        USE.matcher(text)
                .results()
                .map(use -> use.group(1))
                .filter(symbols::containsKey)
                // A scene that was composed already has them.
                .filter(name -> !text.contains("<symbol id=\"" + name + "\""))
                .forEach(used::add);
        if (used.isEmpty()) {
            return scene;
        }
        var defs = used.stream().map(symbols::get).collect(Collectors.joining("\n", "\n<defs>\n", "\n</defs>"));
        return ROOT.matcher(text)
                .replaceFirst(root -> Matcher.quoteReplacement(root.group() + defs))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the files of a module with its pictures composed. */
    public ModuleFiles composing(ModuleFiles files) {
        return name -> name.startsWith(ModuleFiles.PICTURES) && name.endsWith(SVG)
                ? files.bytes(name).map(this::compose)
                : files.bytes(name);
    }
}
