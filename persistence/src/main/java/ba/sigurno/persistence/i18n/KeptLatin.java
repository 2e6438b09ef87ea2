package ba.sigurno.persistence.i18n;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells which words of a Serbian text keep their Latin letters when the text is turned into Cyrillic: foreign words and
 * names, codes, units, Roman numerals, and letters that are shown as letters.
 */
final class KeptLatin {

    private static final Set<String> WORDS = Set.of(
            "AI", "CC", "CD", "CSV", "CV", "DVD", "GB", "GIF", "GIFT", "HTML", "ID", "IP", "JPEG", "JPG", "MB", "NC",
            "ND", "PDF", "PEM", "PNG", "RGB", "SHA", "TB", "URL", "USB", "UTF", "VPN", "ZIP", "Badges", "Fi", "It",
            "Open", "Stars", "Take", "false", "true");
    private static final Set<String> UNITS = Set.of("mm", "cm", "km", "min", "ms", "px");
    /** Units that may be other words, so they count only where no word follows. */
    private static final Set<String> LETTER_UNITS = Set.of("h", "m", "s");

    /** Names that keep their spelling before a Serbian ending. */
    private static final Pattern NAME = Pattern.compile(
            "(Discord|Facebook|Fortnite|Google|Instagram|Kahoot|Messenger|Microsoft|Minecraft|Moodle|Netflix|Pinterest"
                    + "|Roblox|Snapchat|Steam|Teams|TikTok|Twitch|Viber|WhatsApp|YouTube|Zoom)(?:a|u|e|om|em|ov\\p{L}*)?",
            Pattern.CASE_INSENSITIVE);

    /** Letter pairs that Serbian lacks, apart from the seams and the names in which it has them after all. */
    private static final Pattern FOREIGN = Pattern.compile(
            String.join(
                    "|",
                    "ch|ff|gg|(?<!neo)ph|pp",
                    "ck(?![aeiou])|ck(?:er|ing)",
                    "ll(?!ah)",
                    "(?<!tran)ss",
                    "(?<!pos)tt",
                    "(?<!^i)sh(?!vat|vać|rab|od|em|iz|ić|it|ran|lad|lađ|lap|tje)",
                    "(?<!^(?:fe|mi|na|o|po|pre))th",
                    "^(?!(?:ne|pre|re|tele)e(?:du|f|k|la|mi|ti|v)).*ee",
                    "^(?!(?:naj|ne)?(?:(?:audi|aut|bi|dv|fot|ge|makr|mal|mikr|nov|prv|radi|sam|vide|vod)oo"
                            + "|doo$|koo(?:per|pt|rd|sn)|poo(?:č|d|š)|zoo(?!m))).*oo"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SERBIAN_MIXED = Pattern.compile("\\p{Lu}+i\\p{Lu}+|e\\p{Lu}\\p{Ll}+");
    private static final Pattern CLASS_LABEL = Pattern.compile("\\d{1,2}[^DGK]");
    private static final Pattern NUMERAL = Pattern.compile("I{1,3}|IV|VI{0,3}");
    private static final Pattern OF_SCHOOL = Pattern.compile(
            "\\.?(?:(?:\\s*[,–-]\\s*|\\s+(?:i|ili|do)\\s+)[IVX]+\\.?)*\\s+(?i:razred|odjeljenj|polugodišt)");
    private static final Pattern IN_CAPITALS = Pattern.compile("\\P{Ll}*[\\p{Lu}&&[^IVX]]{2}\\P{Ll}*");
    private static final Pattern LICENCE = Pattern.compile("(?:\\P{L}|BY|CC|NC|ND|SA)*");
    private static final Pattern REST_OF_CODE = Pattern.compile("-\\p{Lu}*\\d");
    private static final Pattern LETTERS_SHOWN =
            Pattern.compile(".*\\bslov(?:o|a|u|om|ima)\\s+(?:[A-Z]+(?:,\\s*|\\s+(?:i|ili|ni)\\s+))*", Pattern.DOTALL);
    /** How far before a letter is looked for the word that says it is one. */
    private static final int SHOWN_WITHIN = 40;

    private KeptLatin() {}

    /**
     * Returns how many letters of the word from {@code start} to {@code end} stay: none, all, or those of a name before
     * its Serbian ending.
     */
    static int length(String text, int start, int end) {
        var word = text.substring(start, end);
        if (Character.isUpperCase(text.charAt(start))) {
            var name = NAME.matcher(word);
            if (name.matches()) {
                return name.end(1);
            }
        }
        boolean kept = WORDS.contains(word)
                || isForeign(word)
                || isUnit(word, text, start, end)
                || isCapital(word)
                        && (isNumeral(word, text, start, end)
                                || isShareAlike(word, text, start, end)
                                || isCode(text, start, end));
        return kept ? word.length() : 0;
    }

    private static boolean isForeign(String word) {
        boolean lower = false;
        boolean upper = false;
        boolean digit = false;
        boolean mixed = false;
        boolean suspect = false;
        char before = 0;
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            char small = Character.toLowerCase(letter);
            if (small == 'q' || small == 'w' || small == 'x' || small == 'y') {
                return true;
            }
            mixed |= lower && letter != small;
            upper |= letter != small;
            digit |= Character.isDigit(letter);
            lower |= Character.isLowerCase(letter);
            suspect |= small == before || small == 'h' && "cpst".indexOf(before) >= 0 || small == 'k' && before == 'c';
            before = small;
        }
        return mixed && !SERBIAN_MIXED.matcher(word).matches()
                || digit && upper && !CLASS_LABEL.matcher(word).matches()
                || suspect && FOREIGN.matcher(word).find();
    }

    private static boolean isUnit(String word, String text, int start, int end) {
        return (UNITS.contains(word) || LETTER_UNITS.contains(word) && !isFollowedByWord(text, end))
                && isAfterNumber(text, start);
    }

    /** Returns whether it is a numeral: of two letters and more anywhere, but VI is also a word, and so are I and V. */
    private static boolean isNumeral(String word, String text, int start, int end) {
        if (!NUMERAL.matcher(word).matches()) {
            return false;
        }
        boolean ambiguous = word.length() == 1 || word.equals("VI") && isAmongCapitals(text, start, end);
        return !ambiguous || OF_SCHOOL.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Returns whether it is the sign of a licence (CC BY-SA); among other words in capitals it is "with". */
    private static boolean isShareAlike(String word, String text, int start, int end) {
        return word.equals("SA") && (!isAmongCapitals(text, start, end) || isAmong(LICENCE, text, start, end));
    }

    private static boolean isCode(String text, int start, int end) {
        return REST_OF_CODE.matcher(text).region(end, text.length()).lookingAt()
                || LETTERS_SHOWN
                        .matcher(text)
                        .region(Math.max(0, start - SHOWN_WITHIN), start)
                        .matches();
    }

    private static boolean isCapital(String word) {
        return word.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isAfterNumber(String text, int start) {
        int at = start - 1;
        while (at >= 0 && Character.isSpaceChar(text.charAt(at))) {
            at--;
        }
        return at >= 0 && at < start - 1 && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '}');
    }

    private static boolean isFollowedByWord(String text, int end) {
        int at = end;
        while (at < text.length() && Character.isSpaceChar(text.charAt(at))) {
            at++;
        }
        return at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '{');
    }

    /** Returns whether the sentence around has other words, and all in capitals. */
    private static boolean isAmongCapitals(String text, int start, int end) {
        return isAmong(IN_CAPITALS, text, start, end);
    }

    private static boolean isAmong(Pattern sentence, String text, int start, int end) {
        int from = start;
        while (from > 0 && !endsSentence(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && !endsSentence(text.charAt(to))) {
            to++;
        }
        return sentence.matcher(text).region(from, to).matches();
    }

    private static boolean endsSentence(char sign) {
        return ".!?\n".indexOf(sign) >= 0;
    }
}
