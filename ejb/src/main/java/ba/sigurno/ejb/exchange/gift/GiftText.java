package ba.sigurno.ejb.exchange.gift;

import ba.sigurno.ejb.exchange.format.Markup;
import ba.sigurno.ejb.exchange.format.Markup.Converted;
import ba.sigurno.ejb.exchange.format.MoodleFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes texts within GIFT: escapes, and the format named in brackets before them. */
final class GiftText {

    /** The characters escaped by a backslash; a line feed as the letter n. */
    private static final String SPECIAL = "~=#{}:\n\\";

    private static final String ESCAPED = "~=#{}:n\\";

    /**
     * The first of the private characters (Unicode, section 23.5) that stand for escaped ones while the item is taken
     * apart.
     */
    private static final char HIDDEN = '\uE010';

    private static final Pattern ESCAPE = Pattern.compile("\\\\([~=#{}:n\\\\])");
    private static final Pattern HIDDEN_ONES = Pattern.compile("[\uE010-\uE017]");
    private static final Pattern CODE = Pattern.compile("<pre>.*?</pre>", Pattern.DOTALL);
    private static final Pattern FORMAT = Pattern.compile("^\\[([a-z]+)]");

    /** The text that means something at its start or cannot be escaped within. */
    private static final Pattern UNFIT = Pattern.compile("^[\\[%>]|^//|^\\$CATEGORY|->|[\n<&]");

    private GiftText() {}

    /** Hides escaped characters. */
    static String hidden(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(escape -> String.valueOf((char) (HIDDEN + ESCAPED.indexOf(escape.group(1)))));
    }

    /** Shows hidden characters again. */
    static String shown(String text) {
        return HIDDEN_ONES
                .matcher(text)
                .replaceAll(hidden -> Matcher.quoteReplacement(
                        String.valueOf(SPECIAL.charAt(hidden.group().charAt(0) - HIDDEN))));
    }

    /** Returns the format a text names, or the given one for a text without a name. */
    static MoodleFormat format(String hidden, MoodleFormat otherwise) {
        var name = FORMAT.matcher(hidden.strip());
        return name.find() ? MoodleFormat.ofGift(name.group(1)).orElse(otherwise) : otherwise;
    }

    /** Returns a text without its format, unescaped. */
    static String bare(String hidden) {
        var text = hidden.strip();
        var name = FORMAT.matcher(text);
        if (name.find() && MoodleFormat.ofGift(name.group(1)).isPresent()) {
            text = text.substring(name.end());
        }
        return shown(text).strip();
    }

    static Converted read(String hidden, MoodleFormat otherwise) {
        return format(hidden, otherwise).read(bare(hidden));
    }

    /** Escapes all characters that mean something in GIFT. */
    static String escaped(String text) {
        var escaped = new StringBuilder();
        for (char character : text.toCharArray()) {
            int special = SPECIAL.indexOf(character);
            if (special >= 0) {
                escaped.append('\\').append(ESCAPED.charAt(special));
            } else {
                escaped.append(character);
            }
        }
        return escaped.toString();
    }

    /** Returns whether a text needs no HTML. */
    static boolean isSimple(String markdown) {
        var plain = Markup.toPlain(markdown);
        return !UNFIT.matcher(plain).find()
                && Markup.fromAutoFormat(plain).markdown().equals(markdown);
    }

    /** Writes a text as it is where nobody names a format. */
    static String simple(String markdown) {
        return escaped(Markup.toPlain(markdown));
    }

    /** Writes a text as HTML, with the format's name. */
    static String html(String markdown) {
        return "[html]" + escaped(Markup.toXhtml(markdown));
    }

    /** Writes a text in the shortest form that reads back the same. */
    static String written(String markdown) {
        return isSimple(markdown) ? simple(markdown) : html(markdown);
    }

    /** Writes a text as HTML without a format's name, where every line is a text of its own. */
    static String oneLine(String markdown) {
        var xhtml = CODE.matcher(Markup.toXhtml(markdown))
                .replaceAll(code -> Matcher.quoteReplacement(code.group().replace("\n", "<br />")));
        return escaped(xhtml.replace('\n', ' '));
    }

    /** Writes a text that is never formatted: one that is typed, or a target. */
    static String plain(String text) {
        return (text.startsWith("[") || text.startsWith("%") ? "[plain]" : "") + escaped(text);
    }
}
