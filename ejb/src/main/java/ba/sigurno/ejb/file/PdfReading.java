package ba.sigurno.ejb.file;

import ba.sigurno.persistence.file.FileLack;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds out what a PDF lacks for readers who hear it: three of the demands of PDF/UA that its maker either thought of or
 * did not. It is no validation. The dictionaries are found in the text, since the file is not parsed ({@link PdfCheck}).
 */
final class PdfReading {

    private static final Pattern CATALOGUE = Pattern.compile("/Type\\s*/Catalog\\b");
    private static final Pattern TAGGED = Pattern.compile("/Marked\\s+true\\b");
    private static final Pattern STRUCTURE = Pattern.compile("/StructTreeRoot\\b");
    private static final Pattern LANGUAGE = written("Lang");
    private static final Pattern TITLE = written("Title");

    /** What else stands in the dictionary with the title; headings of the outline have one too. */
    private static final Pattern INFORMATION = Pattern.compile("/(Producer|Creator|CreationDate)\\b");

    /** The title in the metadata (XMP, ISO 16684-1). */
    private static final Pattern DC_TITLE =
            Pattern.compile("<dc:title>\\s*<rdf:Alt>\\s*<rdf:li[^>]*>\\s*[^<\\s]", Pattern.CASE_INSENSITIVE);

    /** How many dictionaries of a kind are looked at. */
    private static final int MAX_FOUND = 1000;

    /** The longest half of a dictionary that is looked at, in characters. */
    private static final int MAX_LENGTH = 1 << 16;

    private PdfReading() {}

    /** Returns what a harmless PDF lacks; empty for nothing. */
    static Set<FileLack> lacks(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var texts = new ArrayList<>(List.of(text));
        texts.addAll(new PdfObjects(bytes, text).packed());
        var catalogues = texts.stream()
                .flatMap(each -> around(each, CATALOGUE))
                .map(PdfObjects::plain)
                .toList();
        var lacks = EnumSet.noneOf(FileLack.class);
        boolean tagged = catalogues.stream().anyMatch(has(STRUCTURE))
                && texts.stream().anyMatch(each -> TAGGED.matcher(each).find());
        if (!tagged) {
            lacks.add(FileLack.TAGS);
        }
        if (catalogues.stream().noneMatch(has(LANGUAGE))) {
            lacks.add(FileLack.LANGUAGE);
        }
        boolean titled = texts.stream().anyMatch(has(DC_TITLE))
                || texts.stream().flatMap(each -> around(each, INFORMATION)).anyMatch(has(TITLE));
        if (!titled) {
            lacks.add(FileLack.TITLE);
        }
        return lacks;
    }

    private static Predicate<String> has(Pattern pattern) {
        return text -> pattern.matcher(text).find();
    }

    /** A string that is not empty, or one that stands elsewhere. */
    private static Pattern written(String name) {
        return Pattern.compile("/" + name + "\\s*(\\(\\s*[^)\\s]|<\\s*[0-9A-Fa-f]|\\d+\\s+\\d+\\s+R)");
    }

    /** The dictionaries in which something stands. */
    private static Stream<String> around(String text, Pattern pattern) {
        return pattern.matcher(text)
                .results()
                .limit(MAX_FOUND)
                .map(found -> dictionary(text, found.start()))
                .filter(Objects::nonNull);
    }

    /** The innermost dictionary around a place; null for none that is found near. */
    private static String dictionary(String text, int at) {
        int start = edge(text, at, -1);
        int end = edge(text, at, 1);
        return start < 0 || end < 0 ? null : text.substring(start, end);
    }

    /** Where the dictionary around a place begins (step -1) or ends (step 1); -1 for not near. */
    private static int edge(String text, int from, int step) {
        var opens = step < 0 ? ">>" : "<<";
        var closes = step < 0 ? "<<" : ">>";
        int depth = 0;
        for (int at = from; at >= 0 && at < text.length() && Math.abs(at - from) < MAX_LENGTH; at += step) {
            if (text.startsWith(closes, at)) {
                if (depth == 0) {
                    return at;
                }
                depth--;
                at += step;
            } else if (text.startsWith(opens, at)) {
                depth++;
                at += step;
            }
        }
        return -1;
    }
}
