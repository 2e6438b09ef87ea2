package ba.sigurno.ejb.i18n;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * All texts of the product: pages, mails, PDFs, broken rules. They are in {@code messages/<room>_<tag>.properties},
 * each room its own; Serbian in Cyrillic is transliterated from {@code sr-Latn} unless {@code
 * <room>_sr-Cyrl.properties} has another text for a key.
 *
 * <p>A text with arguments is a {@link MessageFormat} (so an apostrophe is doubled there, and a year is given as text,
 * or it would be grouped as a number); a text without arguments is taken as it is.
 *
 * <p>Keys are written in lower case with underscores, {@code <room>_<page>_<element>}. A key may be composed of a name
 * of Java: {@code training_mode_} and {@code ON_SITE} are looked up as {@code training_mode_on_site}.
 */
public final class Messages {

    /** The rooms with texts; a key starts with its room. */
    public static final List<String> ROOMS = List.of(
            "app",
            "file",
            "public",
            "territory",
            "framework",
            "school",
            "identity",
            "enrolment",
            "register",
            "join",
            "quiz",
            "exchange",
            "curriculum",
            "competition",
            "training",
            "certificate",
            "workshop",
            "participation",
            "library",
            "hotline",
            "helpline",
            "youthpanel",
            "partners",
            "operations",
            "mail",
            "demo");

    /** A sentence that ends with a date has one full stop. */
    private static final Pattern TWO_STOPS = Pattern.compile("(?<=\\d\\.)\\.(?=\\s|$)");

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Logger LOG = Logger.getLogger(Messages.class.getName());
    private static final Map<Language, Map<String, String>> TEXTS = load();

    private Messages() {}

    /**
     * Returns the text of {@code key} in {@code language}. A missing key is logged and returned between question marks:
     * a blemish on a page is better than no page.
     */
    public static String text(Language language, String key, Object... arguments) {
        var text = TEXTS.get(language).get(key(key));
        if (text == null) {
            LOG.warning(() -> "no message " + key + " in " + language.getTag());
            return "???" + key + "???";
        }
        return arguments.length == 0
                ? text
                : withOneStop(new MessageFormat(text, language.getLocale()).format(arguments));
    }

    private static String withOneStop(String text) {
        return text.contains("..") ? TWO_STOPS.matcher(text).replaceAll("") : text;
    }

    /**
     * Returns the text that fits a number: {@code key_one}, {@code key_few} or {@code key_other}, by the plural rules
     * of CLDR. {@code {0}} is the number, {@code {1}} the first of {@code more}.
     */
    public static String plural(Language language, String key, long count, Object... more) {
        var arguments = new Object[more.length + 1];
        arguments[0] = count;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return text(language, key + "_" + pluralCategory(language, count), arguments);
    }

    /** Returns whether there is a text for {@code key}. */
    public static boolean has(Language language, String key) {
        return TEXTS.get(language).containsKey(key(key));
    }

    /**
     * Returns a key in the style of the files: {@code movedUp} is {@code moved_up}, and {@code ON_SITE} {@code
     * on_site}.
     */
    public static String key(String composed) {
        var lower = composed.toLowerCase(Locale.ROOT);
        // Most are in that style already, and a page looks up hundreds.
        return lower.equals(composed)
                ? lower
                : CAMEL.matcher(composed).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    /** Returns all keys in {@code language}. */
    public static Set<String> keys(Language language) {
        return TEXTS.get(language).keySet();
    }

    private static String pluralCategory(Language language, long count) {
        long n = Math.abs(count);
        if (language == Language.ENGLISH) {
            return n == 1 ? "one" : "other";
        }
        long tens = n % 100;
        long units = n % 10;
        if (units == 1 && tens != 11) {
            return "one";
        }
        return units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? "few" : "other";
    }

    private static Map<Language, Map<String, String>> load() {
        var all = new EnumMap<Language, Map<String, String>>(Language.class);
        for (var language : Language.values()) {
            var texts = new HashMap<String, String>();
            if (language == Language.SERBIAN_CYRILLIC) {
                all.get(Language.SERBIAN_LATIN).forEach((key, text) -> texts.put(key, Transliterator.toCyrillic(text)));
            }
            ROOMS.forEach(room -> texts.putAll(read(room, language)));
            all.put(language, Map.copyOf(texts));
        }
        return all;
    }

    /** Returns one room's texts in one language; empty where the room has none (yet). */
    static Map<String, String> read(String room, Language language) {
        var texts = new HashMap<String, String>();
        try (var in =
                Messages.class.getResourceAsStream("/messages/" + room + "_" + language.getTag() + ".properties")) {
            if (in != null) {
                var properties = new Properties();
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                properties.forEach((key, text) -> texts.put((String) key, (String) text));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
