package ba.sigurno.persistence.i18n;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns Serbian from one script into the other. It changes the script, never the variant: the text to turn must be
 * Serbian already.
 *
 * <p>Latin to Cyrillic is ambiguous where two letters may be one ({@code nj} in <i>Konjic</i>) or two (in
 * <i>injekcija</i>); stems of the second kind are listed. Addresses, placeholders and markup stay Latin, and so do the
 * words that {@link KeptLatin} names.
 */
public final class Transliterator {

    private static final String LATIN = "ABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠ";
    private static final String CYRILLIC = "АБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШ";
    /** Unicode has the digraphs as single letters too (U+01C4 to U+01CC); the circumflex marks a long vowel. */
    private static final char[] TO_CYRILLIC = table(LATIN + "ǄǅǇǈǊǋÂÊÎÔÛ", CYRILLIC + "ЏЏЉЉЊЊАЕИОУ");

    private static final char[] TO_LATIN = table(CYRILLIC, LATIN);
    private static final String CIRCUMFLEX = "\u0302";

    private static final Pattern NO_WORDS = Pattern.compile(String.join(
            "|",
            "#?\\{[^}]*\\}",
            "<[^>]+>",
            "&#?\\w+;",
            "https?://\\S*",
            "www\\.\\S+",
            "(?<!\\S)[^\\s@]++@\\S+",
            "(?<![\\p{L}\\d-])[\\p{L}\\d-]++(?:\\.[\\p{L}\\d-]+)*\\.(?:ba|com|org|net|eu|rs|hr|example)\\b\\S*",
            "(?<![\\p{L}\\d.])\\.[a-z]{3,4}\\b",
            "\\bPDF/A\\b"));

    /** The seam within a word where n and j, or d and ž, are two letters. */
    private static final Pattern SEAM = seams(List.of(
            "an|jon",
            "in|jekc",
            "in|jekt",
            "in|jicir",
            "izvan|jezi",
            "kon|jug",
            "kon|junkc",
            "kon|junkt",
            "nad|žet",
            "nad|živ",
            "nad|žnj",
            "nad|žup",
            "od|žal",
            "od|živ",
            "od|žur",
            "od|žvak",
            "pan|jevrop",
            "pod|žanr",
            "pod|že",
            "pod|žig",
            "pod|žup",
            "pred|žetv",
            "pred|živ",
            "tan|jug",
            "van|jezi",
            "van|jugosl"));

    private Transliterator() {}

    /** Turns Serbian written in Latin into Cyrillic. */
    public static String toCyrillic(String latin) {
        var text = Normalizer.normalize(latin, Normalizer.Form.NFC).replace(CIRCUMFLEX, "");
        var result = new StringBuilder(text.length() + 2);
        int from = 0;
        if (mayHoldMore(text)) {
            var kept = NO_WORDS.matcher(text);
            while (kept.find()) {
                wordsToCyrillic(text, from, kept.start(), result);
                result.append(kept.group());
                from = kept.end();
            }
        }
        wordsToCyrillic(text, from, text.length(), result);
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
            var digraph = latinDigraph(Character.toLowerCase(letter));
            if (digraph == null) {
                result.append(mapped(TO_LATIN, letter));
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

    /** Returns whether a text may hold more than words; most do not, and names never. */
    private static boolean mayHoldMore(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '{' || sign == '<' || sign == '&' || sign == '@' || sign == '/') {
                return true;
            }
            if (sign == '.' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static void wordsToCyrillic(String text, int from, int to, StringBuilder result) {
        int at = from;
        while (at < to) {
            int start = at;
            while (at < to && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            if (at == start) {
                result.append(text.charAt(at++));
            } else {
                int kept = KeptLatin.length(text, start, at);
                result.append(text, start, start + kept);
                if (kept > 0 && start + kept < at) {
                    result.append('-');
                }
                wordToCyrillic(text, start + kept, at, result);
            }
        }
    }

    private static void wordToCyrillic(String text, int start, int end, StringBuilder result) {
        for (int at = start; at < end; at++) {
            char letter = text.charAt(at);
            char digraph = at + 1 < end ? cyrillicDigraph(letter, text.charAt(at + 1)) : 0;
            if (digraph == 0 || isSeam(text, start, end, at + 1)) {
                result.append(mapped(TO_CYRILLIC, letter));
            } else {
                result.append(Character.isUpperCase(letter) ? Character.toUpperCase(digraph) : digraph);
                at++;
            }
        }
    }

    private static char cyrillicDigraph(char first, char second) {
        return switch (first) {
            case 'l', 'L' -> second == 'j' || second == 'J' ? 'љ' : 0;
            case 'n', 'N' -> second == 'j' || second == 'J' ? 'њ' : 0;
            case 'd', 'D' -> second == 'ž' || second == 'Ž' ? 'џ' : 0;
            default -> 0;
        };
    }

    private static String latinDigraph(char letter) {
        return switch (letter) {
            case 'љ' -> "lj";
            case 'њ' -> "nj";
            case 'џ' -> "dž";
            default -> null;
        };
    }

    private static boolean isSeam(String text, int start, int end, int at) {
        var seam = SEAM.matcher(text).region(start, end);
        return seam.lookingAt() && seam.end() == at;
    }

    /**
     * Compiles the stems, which count only at the start of a word (or after a common prefix): nadžak and Hadžići keep
     * their one letter.
     */
    private static Pattern seams(List<String> stems) {
        return Pattern.compile(
                stems.stream()
                        .map(stem -> stem.replace("|", "(?=") + ")")
                        .collect(Collectors.joining("|", "(?:auto|bio|de|mikro|naj|ne|po|re)?(?:", ")")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean standsAmongCapitals(String text, int at) {
        return at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))
                ? Character.isUpperCase(text.charAt(at + 1))
                : at > 0 && Character.isUpperCase(text.charAt(at - 1));
    }

    private static char mapped(char[] table, char letter) {
        return letter < table.length && table[letter] != 0 ? table[letter] : letter;
    }

    private static char[] table(String from, String to) {
        var table = new char[from.chars().map(Character::toLowerCase).max().orElseThrow() + 1];
        for (int at = 0; at < from.length(); at++) {
            table[from.charAt(at)] = to.charAt(at);
            table[Character.toLowerCase(from.charAt(at))] = Character.toLowerCase(to.charAt(at));
        }
        return table;
    }
}
