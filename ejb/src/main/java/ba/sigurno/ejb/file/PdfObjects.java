package ba.sigurno.ejb.file;

import ba.sigurno.persistence.i18n.DomainException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks what stands packed in streams of objects of a PDF (ISO 32000-1, 7.5.7), up to a bound. */
final class PdfObjects {

    /** Names may be written with the codes of their letters. */
    private static final Pattern CODED = Pattern.compile("#([0-9A-Fa-f]{2})");

    private static final Pattern OBJECTS = Pattern.compile("/"
            + "ObjStm"
                    .chars()
                    .mapToObj(letter -> "(?:%c|#(?i:%x))".formatted(letter, letter))
                    .collect(Collectors.joining()));

    private static final String STREAM = "stream";

    /** How the dictionary of a stream begins. */
    private static final String OBJECT = "obj";

    /** How much of all streams of objects is looked at, in bytes. */
    private static final int MAX_UNPACKED = 32 << 20;

    private final byte[] bytes;
    private final String text;

    /**
     * Reads a file.
     *
     * @param text the bytes as ISO 8859-1
     */
    PdfObjects(byte[] bytes, String text) {
        this.bytes = bytes;
        this.text = text;
    }

    /** Returns a text with its names written plainly. */
    static String plain(String text) {
        return text.indexOf('#') < 0
                ? text
                : CODED.matcher(text)
                        .replaceAll(code ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    /**
     * Returns the objects of all streams, as text.
     *
     * @throws DomainException when they are too much, or packed in a way that is not looked into
     */
    List<String> packed() {
        var all = new ArrayList<String>();
        int left = MAX_UNPACKED;
        var found = OBJECTS.matcher(text);
        while (found.find()) {
            int stream = text.indexOf(STREAM, found.end());
            if (stream >= 0) {
                var dictionary = plain(text.substring(Math.max(0, text.lastIndexOf(OBJECT, found.start())), stream));
                DomainException.require(!dictionary.contains("/Predictor"), "file_rule_broken");
                var objects = unpacked(afterLine(stream + STREAM.length()), left, dictionary.contains("/Filter"));
                left -= objects.length();
                all.add(objects);
            }
        }
        return all;
    }

    private int afterLine(int at) {
        int after = text.startsWith("\r", at) ? at + 1 : at;
        return text.startsWith("\n", after) ? after + 1 : after;
    }

    private String unpacked(int from, int left, boolean filtered) {
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            var objects = new StringBuilder();
            var piece = new byte[8192];
            while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                int length = inflater.inflate(piece);
                DomainException.require(objects.length() + length <= left, "file_rule_broken");
                objects.append(new String(piece, 0, length, StandardCharsets.ISO_8859_1));
            }
            return objects.toString();
        } catch (DataFormatException packedOtherwise) {
            // What is not packed at all stands in the text.
            DomainException.require(!filtered, "file_rule_broken");
            return "";
        } finally {
            inflater.end();
        }
    }
}
