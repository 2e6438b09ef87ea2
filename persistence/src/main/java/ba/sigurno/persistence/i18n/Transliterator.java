package ba.sigurno.persistence.i18n;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns Serbian from one script into the other. It changes the script, never the variant: the text to turn must be
 * Serbian already.
 *
 * <p>Latin to Cyrillic is ambiguous where two letters may be one ({@code nj} in <i>Konjic</i>) or two (in
 * <i>injekcija</i>); stems of the second kind are listed. Anything that is no Serbian word stays Latin: addresses,
 * placeholders, markup, codes, Roman numerals of two and more letters, words with q, w, x or y.
 */
public final class Transliterator {

    /** The mark between two letters that must not be read as one; taken out again at the end. */
    private static final char SPLIT = '\uE000';

    private static final String LATIN = "ABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠ";
    private static final String CYRILLIC = "АБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШ";
    private static final Map<String, String> DIGRAPHS = Map.of("dž", "џ", "lj", "љ", "nj", "њ");
    private static final Map<Character, Character> TO_CYRILLIC = letters(LATIN, CYRILLIC);
    private static final Map<Character, Character> TO_LATIN = letters(CYRILLIC, LATIN);
    private static final Map<Character, String> DIGRAPH_OF = Map.of('џ', "dž", 'љ', "lj", 'њ', "nj");

    private static final Pattern KEPT_LATIN = Pattern.compile(
            String.join(
                    "|",
                    "#?\\{[^}]*\\}",
                    "<[^>]+>",
                    "&#?\\w+;",
                    "https?://\\S+",
                    "www\\.\\S+",
                    "\\S+@\\S+",
                    "\\b[\\w-]+\\.(?:ba|com|org|net|eu|rs|hr)\\b\\S*",
                    "\\b\\p{Lu}[\\p{Lu}\\d]*(?:-\\p{Lu}*\\d[\\p{Lu}\\d]*)+\\b",
                    "\\b[IVXLCDM]{2,}\\b",
                    "\\b(?:PDF|CSV|HTML|URL|IP|PNG|JPEG|GIF|GIFT|ZIP|PEM|MB|GB|Moodle)\\b",
                    "\\.(?:zip|pdf|png|gif|csv)\\b",
                    "\\b[\\w-]*[qwxyQWXY][\\w-]*"),
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern SPLIT_STEMS = splitStems(List.of(
            "in|jekc",
            "in|jekt",
            "in|jicir",
            "kon|jug",
            "kon|junkc",
            "kon|junkt",
            "van|jezi",
            "van|jugosl",
            "izvan|jezi",
            "tan|jug",
            "nad|živ",
            "nad|žnj",
            "nad|žup",
            "od|žal",
            "od|žvak",
            "od|živ",
            "pod|žup",
            "pod|žanr",
            "pod|žig",
            "pred|živ"));

    private Transliterator() {}

    /** Turns Serbian written in Latin into Cyrillic. */
    public static String toCyrillic(String latin) {
        var text = Normalizer.normalize(latin, Normalizer.Form.NFC);
        var result = new StringBuilder(text.length());
        var kept = KEPT_LATIN.matcher(text);
        int from = 0;
        while (kept.find()) {
            wordsToCyrillic(text.substring(from, kept.start()), result);
            result.append(kept.group());
            from = kept.end();
        }
        wordsToCyrillic(text.substring(from), result);
        return result.toString();
    }

    /**
     * Turns Serbian written in Cyrillic into Latin; other characters stay. Also for codes typed with the wrong
     * keyboard.
     */
    public static String toLatin(String cyrillic) {
        var result = new StringBuilder(cyrillic.length() + 8);
        for (int at = 0; at < cyrillic.length(); at++) {
            char letter = cyrillic.charAt(at);
            var digraph = DIGRAPH_OF.get(Character.toLowerCase(letter));
            if (digraph == null) {
                result.append(TO_LATIN.getOrDefault(letter, letter));
            } else if (Character.isLowerCase(letter)) {
                result.append(digraph);
            } else if (standsAmongCapitals(cyrillic, at)) {
                result.append(digraph.toUpperCase(Locale.ROOT));
            } else {
                result.append(Character.toUpperCase(digraph.charAt(0))).append(digraph.charAt(1));
            }
        }
        return result.toString();
    }

    /** Returns a name of a person or a place, which has no translation, in the script of a language. */
    public static String inScriptOf(Language language, String name) {
        return language.isCyrillic() ? toCyrillic(name) : toLatin(name);
    }

    private static void wordsToCyrillic(String text, StringBuilder result) {
        var latin = SPLIT_STEMS.matcher(text).replaceAll(Transliterator::withSplit);
        for (int at = 0; at < latin.length(); at++) {
            char letter = latin.charAt(at);
            var digraph = at + 1 < latin.length()
                    ? DIGRAPHS.get(latin.substring(at, at + 2).toLowerCase(Locale.ROOT))
                    : null;
            if (digraph != null) {
                result.append(Character.isUpperCase(letter) ? digraph.toUpperCase(Locale.ROOT) : digraph);
                at++;
            } else if (letter != SPLIT) {
                appendSingle(letter, result);
            }
        }
    }

    private static void appendSingle(char letter, StringBuilder result) {
        // Unicode has the digraphs as single letters too (U+01C4 to U+01CC); NFKC takes them apart.
        if (letter >= '\u01C4' && letter <= '\u01CC') {
            wordsToCyrillic(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKC), result);
        } else {
            result.append(TO_CYRILLIC.getOrDefault(letter, letter));
        }
    }

    private static String withSplit(java.util.regex.MatchResult stem) {
        for (int group = 1; group <= stem.groupCount(); group++) {
            if (stem.group(group) != null) {
                int end = stem.end(group) - stem.start();
                return Matcher.quoteReplacement(
                        stem.group().substring(0, end) + SPLIT + stem.group().substring(end));
            }
        }
        throw new IllegalStateException("a stem without a split: " + stem.group());
    }

    /**
     * Compiles the stems, which count only at the start of a word (or after a common prefix): nadžak and Hadžići keep
     * their one letter.
     */
    private static Pattern splitStems(List<String> stems) {
        var alternatives = new StringBuilder();
        for (var stem : stems) {
            int split = stem.indexOf('|');
            alternatives.append(alternatives.isEmpty() ? "" : "|");
            alternatives.append('(').append(stem, 0, split).append(')').append(stem.substring(split + 1));
        }
        return Pattern.compile(
                "(?<!\\p{L})(?:ne|naj|po|re|de)?(?:" + alternatives + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean standsAmongCapitals(String text, int at) {
        return at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))
                ? Character.isUpperCase(text.charAt(at + 1))
                : at > 0 && Character.isUpperCase(text.charAt(at - 1));
    }

    private static Map<Character, Character> letters(String from, String to) {
        var map = new HashMap<Character, Character>();
        for (int at = 0; at < from.length(); at++) {
            map.put(from.charAt(at), to.charAt(at));
            map.put(Character.toLowerCase(from.charAt(at)), Character.toLowerCase(to.charAt(at)));
        }
        return Map.copyOf(map);
    }
}
