package ba.sigurno.ejb.library.search;

import java.util.regex.Pattern;

/** Marks the words that were looked for, in the script in which a text is shown. */
final class HitMarker {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    private HitMarker() {}

    /** Returns a text as HTML, with the hits in {@code mark} elements. */
    static String mark(String text, SearchTerms terms) {
        var html = new StringBuilder(text.length() + 32);
        int from = 0;
        var word = WORD.matcher(text);
        while (word.find()) {
            escape(text.substring(from, word.start()), html);
            if (terms.isHit(word.group())) {
                html.append("<mark>").append(word.group()).append("</mark>");
            } else {
                html.append(word.group());
            }
            from = word.end();
        }
        escape(text.substring(from), html);
        return html.toString();
    }

    /** Appends what stands between words; letters need no escape. */
    private static void escape(String text, StringBuilder html) {
        html.append(text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
    }
}
